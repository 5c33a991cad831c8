import type { ContestedPoint, Sayer } from '#domain/contested'
import { groupBy } from '#domain/group-by'
import type { Id } from '#domain/id'
import { by } from '#domain/in-order'
import type { Ref } from '#domain/ref'
import { countSides, type Mark, type Voices } from '#domain/rules/sides'
import { saidOf } from '#domain/said'
import { countVoices } from '#domain/words/sides'
import { evidenceOf } from '#domain/words/stance'
import { rankOf } from '#domain/words/verb'
import type { CountedPosition } from './counted/counted-positions.ts'

/**
 * How evenly those who took a side on a point are split: 1 − |s − o| / (s + o), which is one less Rice's index of cohesion. Each
 * actor counts once on each side that it took; a value between for and against counts in parts on both. The points with more
 * voices on the smaller side come first, as two against two says more than one against one: sides before actors, so that the
 * offices of one state are one voice; then more actors; then the more even.
 */
export function contestedIn(
  counted: readonly CountedPosition[],
  planOf: ReadonlyMap<Id, Ref>,
  voices: Voices,
): ContestedPoint[] {
  return [...groupBy(counted, ({ point }) => point.id).values()]
    .map((all) => splitOf(all, planOf, voices))
    .sort(
      by(
        ({ sides }) => -Math.min(countVoices(sides.for), countVoices(sides.against)),
        ({ sides }) => -Math.min(sides.for.sides, sides.against.sides),
        (split) => -Math.min(split.for, split.against),
        (split) => (split.evenness === undefined ? undefined : -split.evenness),
        (split) => -split.spoke,
        (split) => split.point.name,
        (split) => split.point.id,
      ),
    )
}

/** Who says it, and how that is known. */
export const toMark = ({ actor, position }: CountedPosition): Mark => ({ actor, known: position })

function splitOf(all: readonly CountedPosition[], planOf: ReadonlyMap<Id, Ref>, voices: Voices): ContestedPoint {
  const spoke = actorsOf(all, ({ value }) => value !== undefined)
  const sides = spoke.map((actor) => shareOf(actor, all))
  const [pro, con] = [total(sides.map(([one]) => one)), total(sides.map(([, one]) => one))]
  const point = all[0]?.point ?? { id: '', label: 'PlanPoint', name: '' }
  const plan = planOf.get(point.id)
  const count = (isOne: (one: CountedPosition) => boolean) => countSides(all.filter(isOne).map(toMark), voices)
  return {
    point,
    ...(plan ? { plan } : {}),
    spoke: spoke.length,
    for: pro,
    against: con,
    sides: { for: count(({ value = 0 }) => value > 0), against: count(({ value = 1 }) => value < 1) },
    ...(spoke.length < 2 ? {} : { evenness: 1 - Math.abs(pro - con) / (pro + con) }),
    supporters: sayersOf(all, ({ position }) => position.stance === 'supports'),
    opponents: sayersOf(all, ({ position }) => position.stance === 'opposes'),
    unsided: sayersOf(all, ({ actor }) => !spoke.some(({ id }) => id === actor.id)),
  }
}

/** How much one actor is for and against: fully for both where it said both. */
function shareOf(actor: Ref, all: readonly CountedPosition[]): [number, number] {
  const values = all.flatMap((one) => (one.actor.id === actor.id && one.value !== undefined ? [one.value] : []))
  return [Math.max(...values), 1 - Math.min(...values)]
}

function actorsOf(all: readonly CountedPosition[], isOne: (one: CountedPosition) => boolean): Ref[] {
  const actors = new Map(all.filter(isOne).map(({ actor }) => [actor.id, actor]))
  return [...actors.values()].sort(
    by(
      (actor) => actor.name,
      (actor) => actor.id,
    ),
  )
}

function sayersOf(all: readonly CountedPosition[], isOne: (one: CountedPosition) => boolean): Sayer[] {
  return actorsOf(all, isOne).map((actor) => {
    const own = all.filter((one) => one.actor.id === actor.id && isOne(one)).map(({ position }) => position)
    return { ...actor, said: own.sort(by((position) => rankOf(evidenceOf(position)))).map(saidOf) }
  })
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}
