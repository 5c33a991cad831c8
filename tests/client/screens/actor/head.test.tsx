import { fireEvent, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ActorView } from '#client/screens/actor/actor-view.tsx'
import { answered, linkNow, shownWith } from '../../shown-with.tsx'

test('an actor is selected on its page, beside whoever is, and the two lead to the ways between them', async () => {
  shownWith(<ActorView />, { view: 'actor', focus: 'northland', select: ['southmark'] })
  expect(await screen.findByText(/^Selected beside it: Southmark/)).toBeTruthy()
  expect(screen.getByRole('link', { name: 'The ways between them' }).getAttribute('href')).toBe(
    '/?view=table&select=southmark,northland',
  )
  const box = screen.getByRole('checkbox', { name: 'Selected on every screen' })
  fireEvent.click(box)
  expect(linkNow()).toBe('/?view=actor&focus=northland&select=southmark,northland')
  fireEvent.click(box)
  expect(linkNow()).toBe('/?view=actor&focus=northland&select=southmark')
  await answered()
})
