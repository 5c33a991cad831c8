import type { Known, Strength } from '#domain/basis'
import type { Citation } from '#domain/citation'
import type { PartialDate } from '#domain/dates'
import type { Position } from '#domain/position'
import type { Ref } from '#domain/ref'
import { knownCells, noteKnown } from '#domain/words/cells'
import type { Columns } from './columns.ts'

type Dated = { date?: PartialDate | undefined; datePrecision?: string | undefined }
type Cited = { citations: readonly Citation[] }
type Tied = Ref & Known & { how?: string | undefined }

export const dateColumns = {
  date: ({ date }) => date,
  'date precision': ({ datePrecision }) => datePrecision,
} satisfies Columns<Dated>

/** How a record is known: empty where nothing is hedged. */
export const knownColumns = {
  basis: (record) => knownCells(record).basis,
  hedge: (record) => knownCells(record).hedge,
  strength: ({ strength }) => strength,
} satisfies Columns<Known & { strength: Strength }>

/** The same of a position, with what it depends on where it is conditional. */
export const stanceColumns = {
  basis: knownColumns.basis,
  hedge: knownColumns.hedge,
  condition: (position) => knownCells(position).condition,
  strength: knownColumns.strength,
} satisfies Columns<Position>

/** Where it stands: "post 3 5 via Axios; radio": a source, its paragraphs, and from whom it has it. */
export const citedColumns = { citations: ({ citations }) => citations.map(cited).join('; ') } satisfies Columns<Cited>

function cited({ source, paragraphs, via }: Citation): string {
  return [source, ...paragraphs, ...(via.length > 0 ? [`via ${via.join(', ')}`] : [])].join(' ')
}

export const names = (refs: readonly Pick<Ref, 'name'>[]): string => refs.map(({ name }) => name).join('; ')

/** Each with how it is related and how that is known: "Northland (chairs it; own-words)". */
export const tiedNames = (ties: readonly Tied[]): string =>
  ties.map((tie) => `${tie.name} (${[tie.how, noteKnown(tie)].filter(Boolean).join('; ')})`).join('; ')
