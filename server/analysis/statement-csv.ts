import { by } from '#domain/in-order'
import type { Statement } from '#domain/statement'
import { type CsvProblem, parseTable } from './csv-table.ts'
import { parseMoment } from './moment.ts'
import { type ColumnsNeeded, findColumns, parseStance, type StatementColumns } from './statement-columns.ts'

/**
 * Reads the statements that Discourse Network Analyzer or rDNA exports, one a record. Names stay as they are written, spaces
 * included, since DNA tells them apart. Without a column for the stance, everybody is for it: good for `ignore` alone.
 */
export function parseStatements(
  text: string,
  needed: ColumnsNeeded,
): { statements: Statement[] } | { problems: CsvProblem[] } {
  const table = parseTable(text)
  const { columns, problems: missing } = findColumns(table, needed)
  const problems = [...missing, ...table.problems]
  if (!columns) return { problems: problems.sort(by((p) => p.line)) }

  const nameOf = (column: keyof StatementColumns) => table.header[columns[column] ?? -1] ?? column
  const momentOf = remembered(parseMoment)
  const stanceOf = remembered(parseStance)
  const statements = table.records.map((fields, record) => {
    const field = (column: keyof StatementColumns) => fields[columns[column] ?? -1]
    const fault = (column: keyof StatementColumns, expected: string) =>
      problems.push({ line: table.lineOf(record), column: nameOf(column), expected })

    const [stance, time, document] = [
      stanceOf(field('stance') ?? '1'),
      momentOf(field('time') ?? ''),
      field('document'),
    ]
    if (stance === undefined) fault('stance', `a whole number, or true or false, not "${field('stance')}"`)
    if (!time && needed.needsTime && columns.time !== undefined) fault('time', `${aMoment}, not "${field('time')}"`)
    if (!document && needed.needsDocument && columns.document !== undefined) fault('document', 'the id of a document')

    const statement: Statement = { actor: field('actor') ?? '', point: field('point') ?? '', stance: stance ?? 1 }
    if (time) statement.time = time
    if (document) statement.document = document
    return statement
  })
  return problems.length > 0 ? { problems: problems.sort(by((p) => p.line)) } : { statements }
}

const aMoment = 'a day or a time, as 2005-01-26 or 2005-01-26 18:00'

/** Each text is understood once: of hundreds of thousands, few differ. */
function remembered<T>(understand: (text: string) => T): (text: string) => T | undefined {
  const known = new Map<string, T>()
  return (text) => {
    if (!known.has(text)) known.set(text, understand(text))
    return known.get(text)
  }
}
