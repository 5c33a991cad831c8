import Papa from 'papaparse'

/** A fault of a CSV file: `expected` is what a person should write there. `line` counts from 1. */
export type CsvProblem = { line: number; column: string; expected: string }

/**
 * The records below the header, those that have a field for each column. `lineOf` says on which line of the file one of them
 * begins, `problems` what else the file holds.
 */
export type CsvTable = {
  header: string[]
  records: string[][]
  lineOf(record: number): number
  problems: CsvProblem[]
}

/** Reads text that claims to be CSV: with commas, semicolons or tabs, with or without a byte order mark, any line ends. */
export function parseTable(text: string): CsvTable {
  const lines = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const { data, errors } = Papa.parse<string[]>(lines, { delimiter: delimiterOf(lines), newline: '\n' })
  const [header = []] = data
  const lineOf = lineCounter(data)
  const isEven = (fields: string[]) => fields.length === header.length
  const isBlank = (fields: string[]) => fields.length === 1 && fields[0] === ''

  const places = [...data.keys()].slice(1).filter((at) => !isBlank(data[at] ?? []))
  const even = places.filter((at) => isEven(data[at] ?? []))
  const uneven = places.filter((at) => !isEven(data[at] ?? []))
  const quotes = errors.filter(({ type }) => type === 'Quotes')
  return {
    header: header.map((name) => name.trim()),
    records: even.map((at) => data[at] ?? []),
    lineOf: (record) => lineOf(even[record] ?? 0),
    problems: [
      ...quotes.map(({ row = 0 }) => ({ line: lineOf(row), column: 'quotes', expected: 'quotes in pairs' })),
      ...uneven.map((at) => ({ line: lineOf(at), column: 'fields', expected: expectedFields(header, data[at] ?? []) })),
    ],
  }
}

/** The one that parts the header into the most names. */
function delimiterOf(text: string): string {
  const header = /^.*/.exec(text)?.[0] ?? ''
  const fields = (delimiter: string) => header.split(delimiter).length
  return [',', ';', '\t'].reduce((best, delimiter) => (fields(delimiter) > fields(best) ? delimiter : best))
}

/** Counts lines when it is first asked, which only happens where something is wrong. */
function lineCounter(data: readonly string[][]): (at: number) => number {
  let firstLines: number[] | undefined
  return (at) => {
    firstLines ??= linesOf(data)
    return firstLines[at] ?? 1
  }
}

/** On which line each record begins, the header as the first. */
function linesOf(data: readonly string[][]): number[] {
  let line = 1
  return data.map((fields) => {
    const begins = line
    line += 1 + fields.reduce((sum, field) => sum + (field.match(/\n/g)?.length ?? 0), 0)
    return begins
  })
}

function expectedFields(header: readonly string[], fields: readonly string[]): string {
  return `${header.length} ${header.length === 1 ? 'field' : 'fields'}, as in the header, not ${fields.length}`
}
