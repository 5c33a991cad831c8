import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ClaimQuotations, Quoted } from '#client/claims/quotations.tsx'
import { linkNow, shownWith } from '../shown-with.tsx'

test('what is quoted of a record stands with its speaker, who is a link', async () => {
  shownWith(<ClaimQuotations record="northland-on-withdrawal" />)
  expect((await screen.findByRole('listitem')).textContent).toBe('a surrender, Northland')
  fireEvent.click(screen.getByRole('link', { name: 'Northland' }))
  expect(linkNow()).toBe('/?view=actor&focus=northland')
})

test('a record of which nothing is quoted has no list', async () => {
  shownWith(
    <>
      <ClaimQuotations record="southmark-on-withdrawal" />
      <Quoted quotation="northland-surrender">not known yet</Quoted>
    </>,
  )
  await waitFor(() => expect(screen.getByText('a surrender').tagName).toBe('Q'))
  expect(screen.queryByRole('list')).toBeNull()
})

test('a quotation that is not known leaves what stood in its place', () => {
  shownWith(<Quoted quotation="never-said">words of before</Quoted>)
  expect(screen.getByText('words of before')).toBeTruthy()
})
