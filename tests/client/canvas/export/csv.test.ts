import { expect, test } from 'vitest'
import { toCsv } from '#client/canvas/export/csv.ts'
import { columns, standingRows } from '#client/canvas/export/rows.ts'
import { aStanding, demanded, held } from '../standings.ts'

test('quotes what has commas, quotes and line breaks', () => {
  expect(toCsv(['a', 'b'], [{ a: 'one, two', b: 'says "no"\nand more' }])).toBe(
    '\uFEFFa,b\r\n"one, two","says ""no""\nand more"\r\n',
  )
})

test('has no text that a spreadsheet would run', () => {
  expect(toCsv(['a'], [{ a: '=1+1' }])).toBe("\uFEFFa\r\n'=1+1\r\n")
})

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
