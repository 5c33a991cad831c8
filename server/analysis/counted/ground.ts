import type { Basis } from '#domain/basis'
import type { Ground } from '#domain/ground'
import type { Id } from '#domain/id'
import type { Stance } from '#domain/stance'
import { countBasis } from '#domain/words/basis'
import { joined } from '#domain/words/naming'
import { countOnOneReport } from '#domain/words/one-report'
import { type Choice, type CountedPosition, sided } from './counted-positions.ts'

/** What an analysis of `pairs` of actors, or of `points`, rests on, and what cannot be concluded from so much. */
export function groundOf(
  counted: readonly CountedPosition[],
  choice: Choice,
  of: 'pairs' | 'points' = 'pairs',
): Ground {
  const withValue = sided(counted)
  const positions = distinct(withValue, ({ position }) => position.id)
  const actors = distinct(withValue, ({ actor }) => actor.id)
  const left = (stance: Stance) =>
    distinct(
      counted.filter((one) => one.value === undefined && one.position.stance === stance),
      ({ position }) => position.id,
    ).size
  const on = (basis: Basis) =>
    distinct(
      withValue.filter(({ position }) => position.basis === basis),
      ({ position }) => position.id,
    ).size
  const cited = new Map(
    withValue.map(({ position }) => [position.id, new Set(position.citations.map((c) => c.source))]),
  )
  const ground = {
    ...choice.when,
    rollup: choice.rollup,
    plans: [...(choice.plans ?? [])],
    ways: [...choice.ways],
    ...(choice.without === undefined ? {} : { without: choice.without }),
    positions: positions.size,
    actors: actors.size,
    points: distinct(withValue, ({ point }) => point.id).size,
    sources: new Set(withValue.flatMap(({ position }) => position.citations.map((c) => c.source))).size,
    oneSource: [...cited.values()].filter((sources) => sources.size === 1).length,
    weak: { inference: on('inference'), 'our-reading': on('our-reading'), 'not-recorded': on('not-recorded') },
    leftOut: { conditional: left('conditional'), mixed: left('mixed'), undeclared: left('undeclared') },
    pairs: { sharing: sharingPairs(withValue), of: (actors.size * (actors.size - 1)) / 2 },
  }
  return { ...ground, cautions: cautionsOf(ground, of) }
}

function distinct(counted: readonly CountedPosition[], keyOf: (one: CountedPosition) => string): Set<string> {
  return new Set(counted.map(keyOf))
}

/** How many pairs of actors spoke about a same point: each counts those after it whom it meets on any of its points. */
function sharingPairs(counted: readonly CountedPosition[]): number {
  const [places, speakers, pointsOf] = [new Map<Id, number>(), new Map<Id, Set<number>>(), new Map<number, Set<Id>>()]
  for (const { point, actor } of counted) {
    const at = places.get(actor.id) ?? places.size
    places.set(actor.id, at)
    speakers.set(point.id, (speakers.get(point.id) ?? new Set<number>()).add(at))
    pointsOf.set(at, (pointsOf.get(at) ?? new Set<Id>()).add(point.id))
  }
  const metBy = new Int32Array(places.size).fill(-1)
  let pairs = 0
  for (const [one, points] of pointsOf) {
    for (const point of points) {
      for (const other of speakers.get(point) ?? []) {
        if (other <= one || metBy[other] === one) continue
        metBy[other] = one
        pairs++
      }
    }
  }
  return pairs
}

/** Fewer positions than this, or than two for each actor, say little about who belongs together. */
const few = 100

function cautionsOf(ground: Omit<Ground, 'cautions'>, about: 'pairs' | 'points'): string[] {
  const { positions, actors, points, pairs, oneSource, leftOut, rollup } = ground
  if (positions === 0) return ['No position counts here: nothing can be concluded.']
  const silent = pairs.of - pairs.sharing
  const out = leftOut.conditional + leftOut.mixed + leftOut.undeclared
  return [
    ...(positions < few || positions < 2 * actors
      ? [`${positions} positions of ${actors} actors on ${points} points: one position more can change the picture.`]
      : []),
    ...(about === 'pairs' && silent > 0
      ? [`${silent} of ${pairs.of} pairs share no point: of these nothing is known, not that they differ.`]
      : []),
    ...(oneSource > 0 ? [`${countOnOneReport(oneSource, positions, 'position')}.`] : []),
    ...weakOf(ground),
    ...(rollup === 'party'
      ? [
          'By party: what somebody holds who speaks for a party counts for it, and need not be what the party itself holds.',
        ]
      : []),
    ...(out > 0
      ? [
          `Left out: ${leftOut.conditional} conditional, ${leftOut.mixed} mixed and ${leftOut.undeclared} undeclared positions, which take no side.`,
        ]
      : []),
  ]
}

/** "Of 26 positions 2 are inferred by an author." */
function weakOf({ positions, weak }: Pick<Ground, 'positions' | 'weak'>): string[] {
  const bases = (['inference', 'our-reading', 'not-recorded'] as const).filter((basis) => weak[basis] > 0)
  if (bases.length === 0) return []
  const counts = bases.map((basis) => `${weak[basis]} ${weak[basis] === 1 ? 'is' : 'are'} ${countBasis(basis)}`)
  return [`Of ${positions} positions ${joined(counts)}.`]
}
