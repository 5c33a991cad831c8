import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { CompareView } from '#client/screens/compare/compare-view.tsx'
import { answered, shownWith } from '../../shown-with.tsx'

test('two who are selected are the first pair that is offered', async () => {
  shownWith(<CompareView />, { view: 'compare', select: ['lake-radio', 'adler'] })
  const pair = await screen.findByRole('link', { name: 'Lake Radio and Envoy Adler' })
  expect(pair.getAttribute('href')).toBe('/?view=compare&focus=lake-radio&other=adler&select=lake-radio,adler')
  expect(pair.closest('li')?.textContent).toBe('Lake Radio and Envoy Adler, who are selected')
  expect(pair.closest('li')?.previousElementSibling).toBeNull()
  await answered()
})
