import fc from 'fast-check'
import papaparse from 'papaparse'
import { describe, expect, test } from 'vitest'
import { csvRecord, toCsv } from '#domain/csv'
import { runs } from '#tests/runs'

const readBack = (csv: string) =>
  papaparse.parse<string[]>(csv.replace(/^\uFEFF/, '').trimEnd(), { delimiter: ',', newline: '\r\n' }).data

/** What stands in a single cell once a spreadsheet has read it. */
const cellOf = (cell: string | number) => readBack(`${csvRecord([cell, 'end'])}\r\n`)[0]?.[0] ?? ''

const nasty = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '=',
        '+',
        '-',
        '@',
        '\t',
        '\r',
        '\n',
        '\r\n',
        ' ',
        '"',
        ',',
        '＝',
        '－',
        '\uFEFF',
        '\u200b',
        '1',
        '.5',
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''))

describe('CSV', () => {
  test('quotes what has commas, quotes and line breaks, under the mark of UTF-8', () => {
    expect(toCsv(['a', 'b'], [['one, two', 'says "no"\nand more']])).toBe(
      '\uFEFFa,b\r\n"one, two","says ""no""\nand more"\r\n',
    )
  })

  test('has no mark where another program reads it', () => {
    expect(toCsv(['a'], [], { mark: false })).toBe('a\r\n')
  })

  test('has a lone empty cell in quotes, since a blank line is no row', () => {
    expect(toCsv(['a'], [[null], ['']], { mark: false })).toBe('a\r\n""\r\n""\r\n')
  })

  test.each([
    '=1+1',
    '=HYPERLINK("http://127.0.0.1")\nnext line',
    '@sum',
    '+a',
    '-x',
    '-1+1',
    '\t=1',
    '\r=1',
    '\n',
    ' =1+1',
    '\uFEFF=1',
    '\u0000=1',
    '＝1+1',
    '＋a',
    '－x',
    '＠sum',
    '-Infinity',
  ])('writes %j so that no spreadsheet runs it', (text) => {
    expect(cellOf(text)).toBe(`'${text}`)
  })

  test.each(['-1', '+3.5', '-.5', '-1e-7', 'a=b', 'x\n=1', '10-3', '’tis', ''])('leaves %j as it is', (text) => {
    expect(cellOf(text)).toBe(text)
  })

  test('brings numbers back equal', () => {
    fc.assert(
      fc.property(fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer()), (number) => {
        expect(Number(cellOf(number)) === number).toBe(true)
      }),
    )
    expect([-1, -0.5, 1e-7, -1e21].map(cellOf)).toStrictEqual(['-1', '-0.5', '1e-7', '-1e+21'])
  })

  test('begins no cell as a formula, and brings texts back but for the apostrophe', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const cell = cellOf(text)
        expect(/^[\s\p{C}]*[=+\-@＝＋－＠]/u.test(cell) && Number.isNaN(Number(cell))).toBe(false)
        expect([text, `'${text}`]).toContain(cell)
      }),
      { numRuns: runs(1000) },
    )
  })
})
