import { by } from '#domain/in-order'
import { quoted } from '#domain/printable'
import type { Tie } from '#domain/tie'
import { type CsvProblem, type CsvTable, parseTable } from './csv-table.ts'

const columns = ['a', 'b', 'weight'] as const

/**
 * Reads signed ties, one a record. They have no direction: a pair may stand there twice, in whichever directions, as long as it
 * has the same weight. Names stay as they are written. A weight of 0 is no tie, but names its actors.
 */
export function parseTies(text: string): { ties: Tie[] } | { problems: CsvProblem[] } {
  const table = parseTable(text)
  const missing = columns.filter((column) => !placesIn(table).has(column))
  const problems = [
    ...missing.map((column) => ({
      line: 1,
      column,
      expected: `a column of this name: the columns are ${columns.join(',')}`,
    })),
    ...table.problems,
  ]
  if (missing.length > 0) return { problems }
  const pairs = new Map<string, { tie: Tie; line: number }>()
  table.records.forEach((_, record) => {
    const { tie, faults } = tieIn(table, record)
    problems.push(...faults)
    if (tie === undefined) return
    const pair = JSON.stringify([tie.a, tie.b].sort())
    const known = pairs.get(pair)
    if (known === undefined) pairs.set(pair, { tie, line: table.lineOf(record) })
    else if (known.tie.weight !== tie.weight)
      problems.push({ line: table.lineOf(record), column: 'weight', expected: sameAs(known) })
  })
  if (problems.length === 0 && pairs.size === 0) problems.push({ line: 2, column: 'a', expected: 'at least one tie' })
  if (problems.length > 0) return { problems: problems.sort(by((p) => p.line)) }
  return { ties: [...pairs.values()].map(({ tie }) => tie) }
}

function tieIn(table: CsvTable, record: number): { tie?: Tie; faults: CsvProblem[] } {
  const [a = '', b = '', written = ''] = columns.map((column) => fieldOf(table, record, column))
  const weight = toNumber(written)
  const line = table.lineOf(record)
  const faults: CsvProblem[] = []
  if (a === '') faults.push({ line, column: 'a', expected: 'the name of an actor' })
  if (b === '') faults.push({ line, column: 'b', expected: 'the name of an actor' })
  if (weight === undefined) faults.push({ line, column: 'weight', expected: `a number, not ${quoted(written)}` })
  if (a === b && a !== '' && weight !== 0)
    faults.push({ line, column: 'b', expected: `somebody else than ${quoted(a)}` })
  return faults.length > 0 || weight === undefined ? { faults } : { tie: { a, b, weight }, faults }
}

function fieldOf(table: CsvTable, record: number, column: (typeof columns)[number]): string | undefined {
  return table.records[record]?.[placesIn(table).get(column) ?? -1]
}

function placesIn({ header }: CsvTable): Map<string, number> {
  return new Map(header.map((name, at) => [name.toLowerCase(), at]))
}

function toNumber(text: string): number | undefined {
  if (!/^\s*[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?\s*$/i.test(text)) return
  const number = Number(text)
  return Number.isFinite(number) ? number : undefined
}

function sameAs({ tie, line }: { tie: Tie; line: number }): string {
  return `${tie.weight}, as on line ${line}, since ties have no direction`
}
