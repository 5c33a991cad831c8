import type { Relation } from '#domain/relation'
import { relationSentence } from '#domain/words/relations'
import { type Columns, pageTable } from './columns.ts'
import { citedColumns, knownColumns, names } from './evidence-columns.ts'

const relationColumns = {
  from: ({ from }) => from.name,
  kind: ({ kind }) => kind,
  to: ({ to }) => to.name,
  status: ({ status }) => status,
  claims: ({ claims }) => claims,
  'of them nobody says': ({ weak }) => weak,
  ...knownColumns,
  'in words': relationSentence,
  how: ({ how }) => how,
  on: ({ on }) => names(on),
  ...citedColumns,
  'from id': ({ from }) => from.id,
  'to id': ({ to }) => to.id,
} satisfies Columns<Relation>

export const relationTable = pageTable(relationColumns)
