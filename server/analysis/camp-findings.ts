import type { OnPoint } from '#domain/agreement'
import type { Id } from '#domain/id'
import type { Network } from '#domain/network'
import type { Ref } from '#domain/ref'
import type { Voices } from '#domain/rules/sides'
import type { Finding } from '#domain/source-drop'
import { byComputation, type Computed } from '#domain/words/computed'
import { agreeing, joined, named, sentence } from '#domain/words/naming'
import type { AgreedPair } from './agreement.ts'
import { bridgesIn } from './bridges.ts'
import { coalitionsIn, tiesIn } from './camps.ts'
import { type CountedPosition, namesIn, statementsOf } from './counted/counted-positions.ts'
import { network } from './networks/network.ts'

/** Camps by agreement, and who is between two sides of a conflict: all of it computed, and said to be. */
export function campFindings(
  counted: readonly CountedPosition[],
  pairs: readonly AgreedPair[],
  voices: Voices,
): Finding[] {
  const names = namesIn(counted)
  const statements = statementsOf(counted)
  const of = (measure: 'congruence' | 'subtract'): Network => network(statements, { measure, duplicates: 'range' })
  const camps = coalitionsIn(of('congruence'), names).camps.flatMap((camp) =>
    camp.map((actor): Finding => {
      const mates = camp.filter(({ id }) => id !== actor.id)
      const ids = mates.map(({ id }) => id).sort()
      const agreed = sharedWith(pairs, actor.id, ids, ({ agreements }) => agreements > 0)
      const fall = agreeing([actor], 'falls', 'fall')
      const together = `${named(actor)} ${fall} together with ${matesOf(mates, agreed)}`
      const text = sentence(`${byComputation(agreed)}: ${together}${sideless([actor, ...mates], voices)}`)
      return { id: `camp ${actor.id}`, kind: 'camp', text, value: ids.join(' '), subjects: [actor, ...mates] }
    }),
  )
  const bridges = bridgesIn(tiesIn(of('subtract')), names, subjectsShared(pairs))
    .filter(({ between }) => between.length > 0)
    .map(({ actor, between }): Finding => {
      const ids = between.flatMap(({ a, b }) => [a.id, b.id])
      const over = byComputation([
        ...sharedWith(pairs, actor.id, ids),
        ...between.flatMap(({ a, b }) => sharedWith(pairs, a.id, [b.id])),
      ])
      const sides = joined(between.map(({ a, b }) => `both ${named(a)} and ${named(b)}`))
      const fall = agreeing([actor], 'falls', 'fall')
      const text = sentence(`${over}: ${named(actor)} ${fall} together with ${sides}, who fall apart`)
      const value = between.map(({ a, b }) => `${a.id} ${b.id}`).join(', ')
      return { id: `bridge ${actor.id}`, kind: 'bridge', text, value, subjects: [actor] }
    })
  return [...camps, ...bridges]
}

/** Those with whom it shares a subject; those who are in its camp by way of these are counted: no report joins it to them. */
function matesOf(mates: readonly Ref[], agreed: readonly Computed[]): string {
  const near = (mate: Ref) => agreed.some(({ pair: { a, b } }) => a.id === mate.id || b.id === mate.id)
  const far = mates.filter((mate) => !near(mate))
  return `${joined(mates.filter(near).map(named))}${far.length === 0 ? '' : `; it shares nothing with ${far.length} more in its camp`}`
}

/** "; Ash speaks for no side": to be computed into a camp is not to belong to those who negotiate. */
function sideless(camp: readonly Ref[], voices: Voices): string {
  const isKnown = [...voices.values()].some(({ side }) => side !== undefined)
  const none = camp.filter(({ id }) => isKnown && voices.get(id)?.side === undefined)
  return none.length === 0 ? '' : `; ${joined(none.map(named))} ${agreeing(none, 'speaks', 'speak')} for no side`
}

/** What an actor shares with each of the others. */
function sharedWith(
  pairs: readonly AgreedPair[],
  actor: Id,
  others: readonly Id[],
  counts: (on: OnPoint) => boolean = () => true,
): Computed[] {
  return pairs
    .filter(({ a, b }) => (a.id === actor && others.includes(b.id)) || (b.id === actor && others.includes(a.id)))
    .map((pair) => ({ pair, on: pair.on.filter(counts) }))
    .filter(({ on }) => on.length > 0)
}

/** On how many subjects any two took a side. */
export function subjectsShared(pairs: readonly AgreedPair[]): (a: Id, b: Id) => number {
  const key = (a: Id, b: Id) => [a, b].sort().join(' ')
  const shared = new Map(pairs.map(({ a, b, on }) => [key(a.id, b.id), on.length]))
  return (a, b) => shared.get(key(a, b)) ?? 0
}
