import type { Basis } from '#domain/basis'
import type { Day } from '#domain/dates'
import type { Id } from '#domain/id'
import { Position } from '#domain/position'
import type { Stance } from '#domain/stance'
import { defineQuery, type Query } from './define-query.ts'
import { byDate, citationsOf, citesOneOf, isOneOf, refOf, stanceEdges, standsOn } from './phrases.ts'
import { asLoaded, CitationsRow, entryOf, RefRow, RefsRow, withStrength } from './rows.ts'

/** A position, reached as `holder` over the direct edge `edge` to `target`, with its node as `position`. */
export const positionEntry = `position {.*, until: edge.until, holder: ${refOf('holder', 'Actor')}, target: ${refOf('target')},
    voicedBy: [(position)<-[:VOICED]-(voice:Actor) | ${refOf('voice', 'Actor')}], citations: ${citationsOf('position')}}`

export const PositionRow = Position.omit({ strength: true })
  .extend({
    id: asLoaded,
    date: asLoaded.optional(),
    until: asLoaded.optional(),
    holder: RefRow,
    target: RefRow,
    voicedBy: RefsRow,
    citations: CitationsRow,
  })
  .transform(withStrength)

/** `ids` and the filters: null for all. `asOf`: null for every position ever held, else the latest of each by that day. */
export type PositionFilter = {
  ids: Id[] | null
  holders: Id[] | null
  voices: Id[] | null
  targets: Id[] | null
  stances: Stance[] | null
  bases: Basis[] | null
  sources: Id[] | null
  asOf: Day | null
}

export const anyPosition: PositionFilter = {
  ids: null,
  holders: null,
  voices: null,
  targets: null,
  stances: null,
  bases: null,
  sources: null,
  asOf: null,
}

/** Positions by date, those without one last. */
export const positions: Query<PositionFilter, Position> = defineQuery(
  'positions',
  `MATCH (holder:Actor:parley)-[edge:${stanceEdges}]->(target)
MATCH (position:Position:parley {id: edge.position})
WHERE ${isOneOf('position.id', 'ids')} AND ${isOneOf('holder.id', 'holders')} AND ${isOneOf('target.id', 'targets')}
  AND ${isOneOf('position.stance', 'stances')} AND ${isOneOf('position.basis', 'bases')} AND ${citesOneOf('position')}
  AND ($voices IS NULL OR EXISTS { MATCH (position)<-[:VOICED]-(speaker:Actor) WHERE speaker.id IN $voices })
  AND ($asOf IS NULL OR (${standsOn('$asOf', 'edge')}))
RETURN ${positionEntry} AS entry
${byDate('position')}`,
  entryOf(PositionRow),
)
