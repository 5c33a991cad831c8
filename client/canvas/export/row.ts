import type { Citation } from '#domain/citation'

export const columns = [
  'target',
  'actor',
  'way',
  'stance or match',
  'condition',
  'status',
  'date',
  'date precision',
  'basis',
  'hedge',
  'in words',
  'voiced by',
  'via',
  'source',
  'paragraphs',
  'summary',
  'claim',
] as const

/** `claim`: the id of its record. A claim has a row for each source, so claims are counted by it and not by rows. */
export type Row = Record<(typeof columns)[number], string>

/** The rows in the order of the columns. */
export const toCells = (rows: readonly Row[]) => rows.map((row) => columns.map((column) => row[column]))

type Cited = 'via' | 'source' | 'paragraphs'
type Optional = 'condition' | 'status' | 'date' | 'date precision' | 'voiced by'

/** What a claim says in its row, without what it cites. What it has nothing of is empty. */
export type ClaimRow = Omit<Row, Cited | Optional> & Partial<Pick<Row, Optional>>

const nothing = { condition: '', status: '', date: '', 'date precision': '', 'voiced by': '' }

/** One row for each source that a claim cites: a row stands by itself when it is cut out of the table. */
export function perSource(claim: ClaimRow, cited: readonly Citation[]): Row[] {
  const row = { ...nothing, ...claim }
  if (cited.length === 0) return [{ ...row, via: '', source: '', paragraphs: '' }]
  return cited.map(({ source, paragraphs, via }) => ({
    ...row,
    via: via.join('; '),
    source,
    paragraphs: paragraphs.join(' '),
  }))
}
