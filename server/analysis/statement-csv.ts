import { by } from '#domain/in-order'
import { quoted } from '#domain/printable'
import type { Moment, Statement } from '#domain/statement'
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

  const momentOf = remembered(parseMoment)
  const stanceOf = remembered(parseStance)
  const refuse = (record: number, column: keyof StatementColumns, expected: string) => {
    const name = table.header[columns[column] ?? -1] ?? column
    problems.push({ line: table.lineOf(record), column: name, expected })
  }
  const statements = table.records.map((fields, record) => {
    const written = inColumns(fields, columns)
    const [stance, time] = [stanceOf(written.stance ?? '1'), momentOf(written.time ?? '')]
    if (stance === undefined)
      refuse(record, 'stance', `a whole number, or true or false, not ${quoted(written.stance)}`)
    if (!time && needed.needsTime && columns.time !== undefined) {
      refuse(record, 'time', `a day or a time, as 2005-01-26 or 2005-01-26 18:00, not ${quoted(written.time ?? '')}`)
    }
    if (!written.document && needed.needsDocument && columns.document !== undefined) {
      refuse(record, 'document', 'the id of a document')
    }
    return statementOf(written, stance, time)
  })
  return problems.length > 0 ? { problems: problems.sort(by((p) => p.line)) } : { statements }
}

type Written = Partial<Record<keyof StatementColumns, string>>

function inColumns(fields: readonly string[], { actor, point, stance, time, document }: StatementColumns): Written {
  return {
    actor: fields[actor],
    point: fields[point],
    stance: fields[stance ?? -1],
    time: fields[time ?? -1],
    document: fields[document ?? -1],
  }
}

function statementOf({ actor = '', point = '', document }: Written, stance = 1, time?: Moment): Statement {
  const statement: Statement = { actor, point, stance }
  if (time) statement.time = time
  if (document) statement.document = document
  return statement
}

/** Each text is understood once: of hundreds of thousands, few differ. */
function remembered<T>(understand: (text: string) => T): (text: string) => T | undefined {
  const known = new Map<string, T>()
  return (text) => {
    if (!known.has(text)) known.set(text, understand(text))
    return known.get(text)
  }
}
