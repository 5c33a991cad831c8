import { strengthOf } from '#domain/basis'
import { Brokerage, familyOf } from '#domain/brokerage'
import { NegotiationEvent, partStatusOf } from '#domain/event'
import { Position } from '#domain/position'
import type { Ref } from '#domain/ref'
import type { RelationClaim } from '#domain/relation'
import type { RecordedTie } from '#server/analysis/relations/tie-claims'
import { aBrokerage, anEvent, aPosition } from '../../../builders.ts'

export const actor = (id: string): Ref => ({ id, label: 'Actor', name: id })

/** An event as it is asked for, of a record over the defaults of the builders. */
export function happened(given: Parameters<typeof anEvent>[0] = {}): NegotiationEvent {
  const { participants, ...record } = anEvent(given)
  return NegotiationEvent.parse({
    ...record,
    participants: participants.map(({ actor: id, status, ...part }) => ({
      ...part,
      actor: actor(id),
      status: status ?? partStatusOf[record.status],
    })),
    plans: [],
    strength: strengthOf[record.basis],
  })
}

export function acted(given: Parameters<typeof aBrokerage>[0] = {}): Brokerage {
  const { actor: who, target, ...record } = aBrokerage(given)
  return Brokerage.parse({
    ...record,
    actor: actor(who),
    target: { id: target, label: target.startsWith('event') ? 'Event' : 'Plan', name: target },
    family: familyOf[record.role],
    strength: strengthOf[record.basis],
  })
}

export function held(given: Parameters<typeof aPosition>[0] & { until?: string }): Position {
  const { until, ...told } = given
  const { holder, target, ...record } = aPosition(told)
  return Position.parse({
    ...record,
    ...(until === undefined ? {} : { until }),
    holder: actor(holder),
    voicedBy: [],
    target: { id: target, label: 'PlanPoint', name: target },
    strength: strengthOf[record.basis],
  })
}

export function tie(
  from: string,
  type: RecordedTie['type'],
  to: string,
  given: Partial<RecordedTie> = {},
): RecordedTie {
  const known = { basis: 'unnamed-source' as const, strength: 2, citations: [] }
  return { from: actor(from), to: actor(to), type, fromKind: 'person', toKind: 'state', ...known, ...given }
}

/** "north met south (held)": of each claim who is joined to whom, and how. */
export const inShort = (claims: readonly RelationClaim[]): string[] =>
  claims.map(({ from, to, kind, status }) => `${from.id} ${kind} ${to.id}${status ? ` (${status})` : ''}`)
