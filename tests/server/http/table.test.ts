import { expect, test } from 'vitest'
import { Table } from '#server/http/table'

test('a table is CSV that a spreadsheet reads as text, and never runs', () => {
  const rows = [
    ['=1+1', -1.5],
    ['Adler, "the envoy"', undefined],
    ['@sum', 0],
    ['Zoë\nand son', true],
  ]
  expect(new Table(['name', 'value'], rows).toCsv().split('\r\n')).toStrictEqual([
    '\uFEFFname,value',
    `'=1+1,-1.5`,
    '"Adler, ""the envoy""",',
    `'@sum,0`,
    '"Zoë\nand son",true',
    '',
  ])
})
