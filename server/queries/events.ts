import { z } from 'zod'
import type { Day } from '#domain/dates'
import { type EventStatus, NegotiationEvent, PartStatus } from '#domain/event'
import type { Id } from '#domain/id'
import { by } from '#domain/in-order'
import { defineQuery, type Query } from './define-query.ts'
import { byDate, citationsOf, isOneOf, knownBy, refOf } from './phrases.ts'
import { CitationsRow, entryOf, RefRow, RefsRow, withStrength } from './rows.ts'

const ParticipantsRow = z
  .array(z.object({ actor: RefRow, role: z.string().optional(), status: PartStatus }))
  .transform((rows) =>
    rows.sort(
      by(
        (r) => r.actor.name,
        (r) => r.actor.id,
        (r) => r.role,
      ),
    ),
  )

const EventRow = NegotiationEvent.omit({ strength: true })
  .extend({ participants: ParticipantsRow, plans: RefsRow, citations: CitationsRow })
  .transform(withStrength)

/** `actors`: who has a part, of whatever status. `asOf`: null for all, else those that had begun by that day, and those that nobody dates. */
export type EventFilter = {
  ids: Id[] | null
  actors: Id[] | null
  plans: Id[] | null
  statuses: EventStatus[] | null
  asOf: Day | null
}

export const anyEvent: EventFilter = { ids: null, actors: null, plans: null, statuses: null, asOf: null }

/** Events by date, those without one last. */
export const events: Query<EventFilter, NegotiationEvent> = defineQuery(
  'events',
  `MATCH (event:Event:parley)
WHERE ${isOneOf('event.id', 'ids')} AND ${isOneOf('event.status', 'statuses')}
  AND ($actors IS NULL OR EXISTS { MATCH (event)<-[:TOOK_PART]-(one:Actor) WHERE one.id IN $actors })
  AND ($plans IS NULL OR EXISTS { MATCH (event)-[:CONCERNS]->(concerned:Plan) WHERE concerned.id IN $plans })
  AND ($asOf IS NULL OR ${knownBy('$asOf', 'event.date')})
RETURN event {.*,
    participants: [(event)<-[took:TOOK_PART]-(actor:Actor) | {actor: ${refOf('actor', 'Actor')}, role: took.role, status: took.status}],
    plans: [(event)-[:CONCERNS]->(plan:Plan) | ${refOf('plan', 'Plan')}],
    citations: ${citationsOf('event')}} AS entry
${byDate('event')}`,
  entryOf(EventRow),
)
