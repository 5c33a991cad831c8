import type { Brokerage } from '#domain/brokerage'
import type { Forecast } from '#domain/forecast'
import type { Position } from '#domain/position'
import type { Quotation } from '#domain/quotation'
import { actAlone, positionAlone } from '#domain/words/alone'
import { type Columns, pageTable } from './columns.ts'
import { citedColumns, dateColumns, knownColumns, names, stanceColumns } from './evidence-columns.ts'

const positionColumns = {
  holder: ({ holder }) => holder.name,
  stance: ({ stance }) => stance,
  target: ({ target }) => target.name,
  ...dateColumns,
  until: ({ until }) => until,
  ...stanceColumns,
  'in words': positionAlone,
  'voiced by': ({ voicedBy }) => names(voicedBy),
  summary: ({ summary }) => summary,
  ...citedColumns,
  'our note': ({ note }) => note,
  'holder id': ({ holder }) => holder.id,
  'target label': ({ target }) => target.label,
  'target id': ({ target }) => target.id,
  id: ({ id }) => id,
} satisfies Columns<Position>

const brokerageColumns = {
  actor: ({ actor }) => actor.name,
  role: ({ role }) => role,
  family: ({ family }) => family,
  target: ({ target }) => target.name,
  ...dateColumns,
  ...knownColumns,
  'in words': actAlone,
  summary: ({ summary }) => summary,
  ...citedColumns,
  'our note': ({ note }) => note,
  'actor id': ({ actor }) => actor.id,
  'target label': ({ target }) => target.label,
  'target id': ({ target }) => target.id,
  id: ({ id }) => id,
} satisfies Columns<Brokerage>

const forecastColumns = {
  actors: ({ actors }) => names(actors),
  forecast: ({ text }) => text,
  about: ({ about }) => names(about),
  ...dateColumns,
  ...knownColumns,
  ...citedColumns,
  'our note': ({ note }) => note,
  id: ({ id }) => id,
} satisfies Columns<Forecast>

const quotationColumns = {
  speaker: ({ speaker }) => speaker.name,
  quotation: ({ text }) => text,
  of: ({ of }) => names(of),
  ...dateColumns,
  ...citedColumns,
  'our note': ({ note }) => note,
  'speaker id': ({ speaker }) => speaker.id,
  id: ({ id }) => id,
} satisfies Columns<Quotation>

export const positionTable = pageTable(positionColumns)
export const brokerageTable = pageTable(brokerageColumns)
export const forecastTable = pageTable(forecastColumns)
export const quotationTable = pageTable(quotationColumns)
