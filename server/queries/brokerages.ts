import { Brokerage, type BrokerageRole } from '#domain/brokerage'
import type { Id } from '#domain/id'
import { defineQuery, type Query } from './define-query.ts'
import { byDate, citationsOf, citesOneOf, isOneOf, refOf } from './phrases.ts'
import { asLoaded, CitationsRow, entryOf, RefRow, withStrength } from './rows.ts'

/** A brokerage, played by `actor` about `target`. */
export const brokerageEntry = `brokerage {.*, actor: ${refOf('actor', 'Actor')}, target: ${refOf('target')}, citations: ${citationsOf('brokerage')}}`

export const BrokerageRow = Brokerage.omit({ strength: true })
  .extend({
    id: asLoaded,
    date: asLoaded.optional(),
    actor: RefRow,
    target: RefRow,
    citations: CitationsRow,
  })
  .transform(withStrength)

export type BrokerageFilter = {
  actors: Id[] | null
  targets: Id[] | null
  roles: BrokerageRole[] | null
  sources: Id[] | null
}

export const anyBrokerage: BrokerageFilter = { actors: null, targets: null, roles: null, sources: null }

/** Brokerages by date, those without one last. */
export const brokerages: Query<BrokerageFilter, Brokerage> = defineQuery(
  'brokerages',
  `MATCH (actor:Actor:parley)-[:PLAYED]->(brokerage:Brokerage)-[:ABOUT]->(target)
WHERE ${isOneOf('actor.id', 'actors')} AND ${isOneOf('target.id', 'targets')}
  AND ${isOneOf('brokerage.role', 'roles')} AND ${citesOneOf('brokerage')}
RETURN ${brokerageEntry} AS entry
${byDate('brokerage')}`,
  entryOf(BrokerageRow),
)
