import { knownOf } from '#domain/basis'
import type { PartialDate } from '#domain/dates'
import { type EventKind, type EventStatus, type NegotiationEvent, type PartStatus, partStatusOf } from '#domain/event'
import type { Id } from '#domain/id'
import type { Ref } from '#domain/ref'
import { meetingKinds, type RelationClaim } from '#domain/relation'
import { pairIn, pairsOf } from './pairs.ts'

const kinds: ReadonlySet<EventKind> = new Set<EventKind>(meetingKinds)

/** Whether one speaks for the other or is a member of it. */
export type IsAbove = (one: Id, other: Id) => boolean

/** When each source was published, where that is known. */
export type Published = ReadonlyMap<Id, PartialDate>

/**
 * Who met whom, and who was to: of all who attended, or were to attend, each two. Whose part in a meeting was called off is joined so
 * to those who attended. Who speaks for another, or is a member of it, comes with it: it meets that one only where the two meet alone.
 */
export function meetingClaims(
  events: readonly NegotiationEvent[],
  isAbove: IsAbove,
  published: Published,
): RelationClaim[] {
  return events
    .filter(({ kind }) => kinds.has(kind))
    .flatMap((event) => {
      const there = withPart(event, partStatusOf[event.status])
      const isOfOne = (one: Ref, other: Ref) => isAbove(one.id, other.id) || isAbove(other.id, one.id)
      const areAlone = event.kind !== 'visit' && event.participants.length === 2
      const met = pairsOf(there).filter(([one, other]) => areAlone || !isOfOne(one, other))
      const absent = event.status === 'held' ? withPart(event, 'cancelled') : []
      const missed = absent
        .filter(({ id }) => there.every((one) => one.id !== id))
        .flatMap((one) => there.filter((other) => !isOfOne(one, other)).map((other) => pairIn(one, other)))
      return [
        ...met.map((pair) => toClaim(pair, event, event.status, published)),
        ...missed.map((pair) => toClaim(pair, event, 'cancelled', published)),
      ]
    })
}

function withPart({ participants }: NegotiationEvent, part: PartStatus): Ref[] {
  const of = participants.filter(({ status }) => status === part)
  return [...new Map(of.map(({ actor }) => [actor.id, actor])).values()]
}

function toClaim(
  [from, to]: readonly [Ref, Ref],
  event: NegotiationEvent,
  status: EventStatus,
  published: Published,
): RelationClaim {
  const { id, title, date, datePrecision, place, times, strength, citations } = event
  const since = status === 'held' ? date : firstTold(event, published)
  return {
    ...{ from, to, kind: 'met', status },
    ...(since === undefined ? {} : { since }),
    by: {
      ...{ id, label: 'Event', name: title },
      ...(date === undefined ? {} : { date }),
      ...(datePrecision === undefined ? {} : { datePrecision }),
      ...(place === undefined ? {} : { place }),
      ...(times === undefined ? {} : { times }),
    },
    ...knownOf(event),
    ...{ strength, citations },
  }
}

/** What was to be is known from the first report of it on, though its own day be later. What nobody dates always was. */
function firstTold({ date, citations }: NegotiationEvent, published: Published): PartialDate | undefined {
  if (date === undefined) return undefined
  return [date, ...citations.flatMap(({ source }) => published.get(source) ?? [])].sort()[0]
}
