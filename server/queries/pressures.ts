import type { Id } from '#domain/id'
import { Pressure } from '#domain/pressure'
import { defineQuery, type Query } from './define-query.ts'
import { byDate, citationsOf, isOneOf, refOf } from './phrases.ts'
import { CitationsRow, entryOf, RefsRow, withStrength } from './rows.ts'

const PressureRow = Pressure.omit({ strength: true })
  .extend({ actors: RefsRow, citations: CitationsRow })
  .transform(withStrength)

export type PressureFilter = { ids: Id[] | null; actors: Id[] | null }

/** Pressures by date, those without one last. */
export const pressures: Query<PressureFilter, Pressure> = defineQuery(
  'pressures',
  `MATCH (pressure:Pressure:parley)
WHERE ${isOneOf('pressure.id', 'ids')}
  AND ($actors IS NULL OR EXISTS { MATCH (pressure)-[:PRESSES]->(one:Actor) WHERE one.id IN $actors })
RETURN pressure {.*,
    actors: [(pressure)-[:PRESSES]->(actor:Actor) | ${refOf('actor', 'Actor')}],
    citations: ${citationsOf('pressure')}} AS entry
${byDate('pressure')}`,
  entryOf(PressureRow),
)
