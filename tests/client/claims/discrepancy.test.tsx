import { fireEvent, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { DiscrepancyReadings, discrepancyWord } from '#client/claims/discrepancy.tsx'
import { Discrepancy, DiscrepancyKind } from '#domain/discrepancy'
import { linkNow, listed, shownWith } from '../shown-with.tsx'

const discrepancies = new Map((await listed('discrepancies', Discrepancy)).map((one) => [one.id, one]))
const width = Discrepancy.parse(discrepancies.get('bank-width'))

test('a question that reports answer differently has every reading, each with where it stands, and none before the other', async () => {
  shownWith(<DiscrepancyReadings discrepancy={width} level={3} />)
  const question = screen.getByRole('region', { name: 'How wide is the bank?' })
  expect(await within(question).findByRole('link', { name: 'The Courier paragraph 7' })).toBeTruthy()
  const readings = within(question).getAllByRole('listitem')
  expect(readings.map((one) => one.querySelector('p')?.textContent)).toStrictEqual(['Two miles.', 'Three miles.'])
  expect(readings.map((one) => one.querySelector('[data-cites]')?.getAttribute('data-cites'))).toStrictEqual([
    'courier',
    'post',
  ])
  expect(within(question).getByText('Both may round.')).toBeTruthy()
})

test('a reading opens its report with the reading marked', async () => {
  shownWith(<DiscrepancyReadings discrepancy={width} level={3} />)
  fireEvent.click(await screen.findByRole('link', { name: 'M. Post paragraph 6' }))
  expect(linkNow()).toBe('/?source=post&paragraph=6&claim=bank-three')
})

test.each(DiscrepancyKind.options)('how reports differ is said in words: %s', (kind) => {
  shownWith(<DiscrepancyReadings discrepancy={{ ...width, kind }} level={4} />)
  expect(screen.getByText(discrepancyWord[kind])).toBeTruthy()
  expect(screen.getByRole('heading', { level: 4 }).textContent).toBe(width.question)
})

test('what it is about is named where the page is not about that, and leads there', () => {
  shownWith(<DiscrepancyReadings discrepancy={width} level={3} about />)
  expect(screen.getByText(/· about/).textContent).toBe('one is more exact · about Withdrawal from the bank')
  fireEvent.click(screen.getByRole('link', { name: 'Withdrawal from the bank' }))
  expect(linkNow()).toBe('/?view=answer&focus=withdrawal')
})
