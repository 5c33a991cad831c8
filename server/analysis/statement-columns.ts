import { shortened } from '#domain/printable'
import type { CsvProblem, CsvTable } from './csv-table.ts'

/** Which columns a network needs beside actors and points. Time also tells which of two statements came first, if it is there. */
export type ColumnsNeeded = {
  actor?: 'organization' | 'person'
  qualifier?: string
  needsStance: boolean
  needsTime: boolean
  needsDocument: boolean
}

/** Where the fields of a statement stand in a record. */
export type StatementColumns = { actor: number; point: number; stance?: number; time?: number; document?: number }

/** How Discourse Network Analyzer's exports and rDNA name them, as letters and digits alone. */
const names = {
  organization: ['organization', 'organisation'],
  person: ['person'],
  point: ['concept'],
  stance: ['agreement'],
  time: ['time', 'date', 'datetime'],
  document: ['documentid', 'docid', 'document'],
}

/** What they export beside the variables of a statement: never a stance. */
const aboutIt =
  /^(id|statementid|.*statementtype.*|color|coder.*|start|stop|document.*|doc.*|title|author|source|section|type|text)$/

export function findColumns(
  table: CsvTable,
  needed: ColumnsNeeded,
): { columns?: StatementColumns; problems: CsvProblem[] } {
  const place = (accepted: readonly string[]) => {
    const at = table.header.findIndex((name) => accepted.includes(bare(name)))
    return at < 0 ? undefined : at
  }
  const actor = needed.actor ? place(names[needed.actor]) : (place(names.organization) ?? place(names.person))
  const point = place(names.point)
  const stance = needed.qualifier === undefined ? stanceColumn(table, place) : place([bare(needed.qualifier)])
  const [time, document] = [place(names.time), place(names.document)]

  const missing = [
    ...(actor === undefined ? [needed.actor ?? 'organization'] : []),
    ...(point === undefined ? ['concept'] : []),
    ...(stance === undefined && needed.needsStance ? [needed.qualifier ?? 'agreement'] : []),
    ...(time === undefined && needed.needsTime ? ['time'] : []),
    ...(document === undefined && needed.needsDocument ? ['documentId'] : []),
  ]
  const problems = missing.map((column) => ({ line: 1, column, expected: expectedColumn(table) }))
  if (actor === undefined || point === undefined) return { problems }
  return { columns: { actor, point, stance, time, document }, problems }
}

/** `agreement`, or else the one column that holds nothing but whole numbers or yes and no. */
function stanceColumn({ header, records }: CsvTable, place: (accepted: readonly string[]) => number | undefined) {
  const named = place(names.stance)
  if (named !== undefined) return named
  const others = Object.values(names).flat()
  const candidates = header
    .map((_, at) => at)
    .filter((at) => !aboutIt.test(bare(header[at] ?? '')) && !others.includes(bare(header[at] ?? '')))
    .filter((at) => records.length > 0 && records.every((fields) => parseStance(fields[at] ?? '') !== undefined))
  return candidates.length === 1 ? candidates[0] : undefined
}

/** A whole number, or yes and no as programs write them. */
export function parseStance(text: string): number | undefined {
  const word = text.trim().toLowerCase()
  if (/^[+-]?\d{1,9}(\.0+)?$/.test(word)) return Number(word)
  if (['true', 'yes', 't'].includes(word)) return 1
  if (['false', 'no', 'f'].includes(word)) return 0
  return undefined
}

function bare(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

function expectedColumn({ header }: CsvTable): string {
  const those = header
    .filter((name) => name !== '')
    .slice(0, 30)
    .map((name) => shortened(name, 40))
  return those.length > 0 ? `a column of this name beside ${those.join(', ')}` : 'a column of this name'
}
