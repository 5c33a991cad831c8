import type { Id } from '#domain/id'
import type { Draft } from '../draft.ts'
import { type Problem, toSpot } from '../problem.ts'

type Brokered = Draft['entries']['brokerages'][number]

/** A plan does not meet the demand of those whose own plan rivals it: at most it goes some of their way. */
export function meetingRivals({ entries }: Draft): Problem[] {
  const planOf = new Map(entries.points.map(({ record }) => [record.id, record.plan]))
  return entries.demands.flatMap(({ record: { actors, matches }, place }) =>
    matches.flatMap(({ kind, point }, i) => {
      const plan = point === undefined ? undefined : planOf.get(point)
      const own = plan === undefined || kind !== 'meets' ? undefined : ownRival(entries, plan, actors)
      if (!own) return []
      const { actor, role, target } = own.record
      const rival = `"${target}", which "${actor}" ${role} (${toSpot(own.place(['id']))}), rivals the point's plan "${plan}"`
      return [{ ...place(['matches', i, 'kind']), expected: `partly-meets or contradicts: ${rival}` }]
    }),
  )
}

/** What one of the actors did to put forward a plan that rivals this one. */
function ownRival(entries: Draft['entries'], plan: Id, actors: readonly (Id | undefined)[]): Brokered | undefined {
  const rivals = rivalsOf(entries, plan)
  return entries.brokerages.find(
    ({ record: { actor, role, target } }) =>
      (role === 'drafted' || role === 'offered') && actor && actors.includes(actor) && target && rivals.has(target),
  )
}

/** Rivalry is mutual, whichever of the two plans records it. */
function rivalsOf({ plans }: Draft['entries'], plan: Id): Set<Id | undefined> {
  const pairs = plans.flatMap(({ record }) =>
    record.relations.filter(({ kind }) => kind === 'rivals').map((relation) => [record.id, relation.plan] as const),
  )
  return new Set(pairs.flatMap(([one, other]) => (one === plan ? [other] : other === plan ? [one] : [])))
}

/** An open question meets no demand, and contradicts none. */
export function openQuestions({ entries }: Draft): Problem[] {
  const open = new Set(entries.points.flatMap(({ record: { id, status } }) => (status === 'open-question' ? [id] : [])))
  return entries.demands.flatMap(({ record: { matches }, place }) =>
    matches.flatMap(({ point }, i) =>
      point !== undefined && open.has(point)
        ? [
            {
              ...place(['matches', i, 'point']),
              expected: `a point that settles something: "${point}" is an open question`,
            },
          ]
        : [],
    ),
  )
}
