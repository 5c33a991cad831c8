import type { Actor } from '#domain/actor'
import type { ActorCounts } from '#domain/actor-counts'
import type { Name } from '#domain/name'
import type { DatedClaims } from '#domain/overview'
import type { Ref } from '#domain/ref'
import type { Source } from '#domain/source'
import { type Columns, pageTable } from './columns.ts'
import { citedColumns, dateColumns, tiedNames } from './evidence-columns.ts'

const actorColumns = {
  name: ({ name }) => name,
  kind: ({ kind }) => kind,
  side: ({ side }) => side,
  aliases: ({ aliases }) => aliases.join('; '),
  role: ({ role }) => role,
  summary: ({ summary }) => summary,
  represents: ({ represents }) => tiedNames(represents),
  'member of': ({ memberOf }) => tiedNames(memberOf),
  'allied with': ({ alliedWith }) => tiedNames(alliedWith),
  'related to': ({ relatedTo }) => tiedNames(relatedTo),
  ...citedColumns,
  'our note': ({ note }) => note,
  id: ({ id }) => id,
} satisfies Columns<Actor>

const sourceColumns = {
  title: ({ title }) => title,
  publisher: ({ publisher }) => publisher,
  author: ({ author }) => author,
  ...dateColumns,
  paragraphs: ({ paragraphs }) => paragraphs,
  'records that cite it': ({ claims }) => claims,
  url: ({ url }) => url,
  'our note': ({ note }) => note,
  id: ({ id }) => id,
} satisfies Columns<Source>

const refColumns = { name: ({ name }) => name, label: ({ label }) => label, id: ({ id }) => id } satisfies Columns<Ref>

const datedColumns = {
  date: ({ date }) => date,
  positions: ({ positions }) => positions,
  brokerages: ({ brokerages }) => brokerages,
  events: ({ events }) => events,
} satisfies Columns<DatedClaims>

const nameColumns = {
  name: ({ name }) => name,
  label: ({ label }) => label,
  side: ({ side }) => side,
  plan: ({ plan }) => plan,
  heading: ({ heading }) => heading,
  order: ({ order }) => order,
  id: ({ id }) => id,
} satisfies Columns<Name>

const countsColumns = {
  actor: ({ actor }) => actor,
  positions: ({ positions }) => positions,
  demands: ({ demands }) => demands,
  'acts as a broker': ({ brokerages }) => brokerages,
} satisfies Columns<ActorCounts>

export const actorTable = pageTable(actorColumns)
export const sourceTable = pageTable(sourceColumns)
export const refTable = pageTable(refColumns)
export const nameTable = pageTable(nameColumns)
export const countsTable = pageTable(countsColumns)
export const datedTable = pageTable(datedColumns)
