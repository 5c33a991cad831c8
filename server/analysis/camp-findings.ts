import type { OnPoint } from '#domain/agreement'
import type { Id } from '#domain/id'
import type { Ref } from '#domain/ref'
import type { Voices } from '#domain/rules/sides'
import type { Finding } from '#domain/source-drop'
import { byComputation, type Computed } from '#domain/words/computed'
import { agreeing, joined, named, sentence } from '#domain/words/naming'
import type { AgreedPairs } from './agreed-pairs.ts'
import { betweennessOf } from './betweenness.ts'
import { conflictsBridged } from './bridges.ts'
import { coalitionsIn, tiesIn } from './camps.ts'
import { type CountedPosition, namesIn, statementsOf } from './counted/counted-positions.ts'
import { streamedNetwork } from './networks/network.ts'

const tiesBy = (measure: 'congruence' | 'subtract', counted: readonly CountedPosition[]) =>
  streamedNetwork(statementsOf(counted), { measure, duplicates: 'range' })

/** Camps by agreement: all of it computed, and said to be. Each is said only when it is read: most stay as they are. */
export function campFindings(counted: readonly CountedPosition[], pairs: AgreedPairs, voices: Voices): Finding[] {
  const { camps } = coalitionsIn(tiesBy('congruence', counted), namesIn(counted))
  return camps.flatMap((camp) =>
    camp.map((actor): Finding => {
      const mates = camp.filter(({ id }) => id !== actor.id)
      const ids = mates.map(({ id }) => id).sort()
      return {
        id: `camp ${actor.id}`,
        kind: 'camp',
        get text() {
          const agreed = sharedWith(pairs, actor.id, ids, ({ agreements }) => agreements > 0)
          const fall = agreeing([actor], 'falls', 'fall')
          const together = `${named(actor)} ${fall} together with ${matesOf(mates, agreed)}`
          return sentence(`${byComputation(agreed)}: ${together}${sideless([actor, ...mates], voices)}`)
        },
        value: ids.join(' '),
        subjects: [actor, ...mates],
      }
    }),
  )
}

/** Who is between two sides of a conflict, computed too. The most between first where more than one of them is not `known`. */
export function bridgeFindings(
  counted: readonly CountedPosition[],
  pairs: AgreedPairs,
  known: (id: string) => boolean = () => false,
): Finding[] {
  const names = namesIn(counted)
  const ties = tiesIn(tiesBy('subtract', counted))
  const found = new Map(
    [...conflictsBridged(ties, names, pairs.shared)].flatMap(([id, between]) => {
      const actor = names.get(id)
      return actor ? [[id, bridgeFinding(actor, between, pairs)]] : []
    }),
  )
  const arising = [...found.values()].filter(({ id }) => !known(id))
  if (arising.length < 2) return [...found.values()]
  return betweennessOf(ties).flatMap(({ actor }) => found.get(actor) ?? [])
}

function bridgeFinding(actor: Ref, between: readonly { a: Ref; b: Ref }[], pairs: AgreedPairs): Finding {
  return {
    id: `bridge ${actor.id}`,
    kind: 'bridge',
    get text() {
      const ids = between.flatMap(({ a, b }) => [a.id, b.id])
      const over = byComputation([
        ...sharedWith(pairs, actor.id, ids),
        ...between.flatMap(({ a, b }) => sharedWith(pairs, a.id, [b.id])),
      ])
      const sides = joined(between.map(({ a, b }) => `both ${named(a)} and ${named(b)}`))
      const fall = agreeing([actor], 'falls', 'fall')
      return sentence(`${over}: ${named(actor)} ${fall} together with ${sides}, who fall apart`)
    },
    value: between.map(({ a, b }) => `${a.id} ${b.id}`).join(', '),
    subjects: [actor],
  }
}

/** Those with whom it shares a subject; those who are in its camp by way of these are counted: no report joins it to them. */
function matesOf(mates: readonly Ref[], agreed: readonly Computed[]): string {
  const reached = new Set(agreed.flatMap(({ pair: { a, b } }) => [a.id, b.id]))
  const near = mates.filter(({ id }) => reached.has(id))
  const far = mates.length - near.length
  return `${joined(near.map(named))}${far === 0 ? '' : `; it shares nothing with ${far} more in its camp`}`
}

/** "; Ash speaks for no side": to be computed into a camp is not to belong to those who negotiate. */
function sideless(camp: readonly Ref[], voices: Voices): string {
  const isKnown = [...voices.values()].some(({ side }) => side !== undefined)
  const none = camp.filter(({ id }) => isKnown && voices.get(id)?.side === undefined)
  return none.length === 0 ? '' : `; ${joined(none.map(named))} ${agreeing(none, 'speaks', 'speak')} for no side`
}

/** What an actor shares with each of the others. */
function sharedWith(
  pairs: AgreedPairs,
  actor: Id,
  others: readonly Id[],
  counts: (on: OnPoint) => boolean = () => true,
): Computed[] {
  return pairs
    .between(actor, others)
    .map((pair) => ({ pair, on: pair.on.filter(counts) }))
    .filter(({ on }) => on.length > 0)
}
