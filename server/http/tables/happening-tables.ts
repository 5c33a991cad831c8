import type { Demand } from '#domain/demand'
import type { Discrepancy } from '#domain/discrepancy'
import type { NegotiationEvent } from '#domain/event'
import type { Change } from '#domain/overview'
import type { Pressure } from '#domain/pressure'
import { knownCells, noteKnown } from '#domain/words/cells'
import { partWord } from '#domain/words/parts'
import { type Columns, pageTable } from './columns.ts'
import { citedColumns, dateColumns, knownColumns, names } from './evidence-columns.ts'

const demandColumns = {
  title: ({ title }) => title,
  actors: ({ actors }) => names(actors),
  'red line': ({ redLine }) => (redLine ? 'red line' : ''),
  text: ({ text }) => text,
  ...knownColumns,
  issues: ({ issues }) => names(issues),
  points: ({ matches }) =>
    matches.map((match) => `${match.point.name} (${match.kind}, ${noteKnown(match)})`).join('; '),
  ...citedColumns,
  'our note': ({ note }) => note,
  id: ({ id }) => id,
} satisfies Columns<Demand>

const eventColumns = {
  title: ({ title }) => title,
  kind: ({ kind }) => kind,
  status: ({ status }) => status,
  ...dateColumns,
  'end date': ({ endDate }) => endDate,
  place: ({ place }) => place,
  times: ({ times }) => times,
  ...knownColumns,
  parts: ({ participants }) =>
    participants.map(({ actor, status }) => `${actor.name} (${partWord[status]})`).join('; '),
  plans: ({ plans }) => names(plans),
  summary: ({ summary }) => summary,
  ...citedColumns,
  'our note': ({ note }) => note,
  id: ({ id }) => id,
} satisfies Columns<NegotiationEvent>

const pressureColumns = {
  title: ({ title }) => title,
  on: ({ actors }) => names(actors),
  ...dateColumns,
  ...knownColumns,
  summary: ({ summary }) => summary,
  ...citedColumns,
  'our note': ({ note }) => note,
  id: ({ id }) => id,
} satisfies Columns<Pressure>

/** A plan and an event that changed something have no basis here: their own lists have it. */
const changeColumns = {
  ...dateColumns,
  what: ({ what }) => what,
  subject: ({ subject }) => subject.name,
  'in words': ({ sentence }) => sentence,
  target: ({ target }) => target?.name,
  stance: ({ stance }) => stance,
  before: ({ before }) => before,
  role: ({ role }) => role,
  basis: ({ known }) => known?.basis,
  hedge: ({ known }) => known && knownCells(known).hedge,
  ...citedColumns,
  'record id': ({ record }) => record,
} satisfies Columns<Change>

/** Each reading with what it cites: none goes before another. */
const discrepancyColumns = {
  question: ({ question }) => question,
  kind: ({ kind }) => kind,
  about: ({ about }) => names(about),
  readings: ({ readings }) =>
    readings.map((reading) => `${reading.text} (${citedColumns.citations(reading)})`).join('; '),
  'our note': ({ note }) => note,
  id: ({ id }) => id,
} satisfies Columns<Discrepancy>

export const demandTable = pageTable(demandColumns)
export const eventTable = pageTable(eventColumns)
export const pressureTable = pageTable(pressureColumns)
export const changeTable = pageTable(changeColumns)
export const discrepancyTable = pageTable(discrepancyColumns)
