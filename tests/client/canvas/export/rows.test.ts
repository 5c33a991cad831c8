import { expect, test } from 'vitest'
import { columns, standingRows } from '#client/canvas/export/rows.ts'
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
      date: '2030-11-20',
      basis: 'own-words',
      'voiced by': '',
      via: '',
      source: 'courier',
      paragraphs: '1 2',
      summary: 'Said so.',
    },
    {
      target: 'Withdrawal from the eastern bank',
      actor: 'Southmark',
      way: 'by a demand',
      'stance or match': 'meets',
      date: '',
      basis: 'inference',
      'voiced by': '',
      via: '',
      source: '',
      paragraphs: '',
      summary: 'No new border: It does.',
    },
  ])
  expect(Object.keys(rows[0] ?? {}).sort()).toStrictEqual([...columns].sort())
})
