import { expect, test } from 'vitest'
import { standingRows } from '#client/canvas/export/claim-rows.ts'
import { columns } from '#client/canvas/export/row.ts'
import { aStanding, demanded, held } from '../standings.ts'

test('has a row for each claim and way', () => {
  const rows = standingRows(
    aStanding({ on: [held({ name: 'Northland', stance: 'opposes' })], byDemand: [demanded('Southmark', 'meets')] }),
  )
  expect(rows).toStrictEqual([
    {
      target: 'Withdrawal from the eastern bank',
      actor: 'Northland',
      way: 'on the point',
      'stance or match': 'opposes',
      condition: '',
      status: '',
      date: '2030-11-20',
      'date precision': 'day',
      basis: 'own-words',
      hedge: '',
      'in words': 'Northland opposes the point “Withdrawal from the eastern bank”.',
      'voiced by': '',
      via: '',
      source: 'courier',
      paragraphs: '1 2',
      summary: 'Said so.',
      claim: 'northland-on-withdrawal-opposes',
    },
    {
      target: 'Withdrawal from the eastern bank',
      actor: 'Southmark',
      way: 'by a demand',
      'stance or match': 'meets',
      condition: '',
      status: '',
      date: '',
      'date precision': '',
      basis: 'inference',
      hedge: '',
      'in words':
        'The point “Withdrawal from the eastern bank” is taken to meet Southmark’s demand “No new border”, by a report’s author.',
      'voiced by': '',
      via: '',
      source: '',
      paragraphs: '',
      summary: 'No new border: It does.',
      claim: 'no-new-border withdrawal',
    },
  ])
  expect(Object.keys(rows[0] ?? {}).sort()).toStrictEqual([...columns].sort())
})
