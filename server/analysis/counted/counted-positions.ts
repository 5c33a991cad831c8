import type { Actor } from '#domain/actor'
import { sourcesIn } from '#domain/citation'
import type { Day, PartialDate } from '#domain/dates'
import type { Rollup } from '#domain/ground'
import type { Id } from '#domain/id'
import type { Way } from '#domain/matrix'
import type { HeldPosition } from '#domain/position'
import type { Ref } from '#domain/ref'
import { partiesOf } from '#domain/rules/parties'
import { standingOn, takenBetween, withoutSource } from '#domain/rules/standing'
import type { Side } from '#domain/side'
import type { Stance } from '#domain/stance'
import type { Statement } from '#domain/statement'

/** What counts, and as whose. `values`: what a stance that is neither for (1) nor against (0) counts as; nothing leaves it out. */
export type Choice = {
  when: { asOf: Day } | { from?: PartialDate; to?: PartialDate }
  rollup: Rollup
  ways: readonly Way[]
  plans: readonly Id[] | undefined
  without: Id | undefined
  values: { conditional?: number; mixed?: number }
}

/** Everything that an analysis of positions is made from. `planOf`: the plan of each point. */
export type Material<P extends HeldPosition = HeldPosition> = {
  positions: readonly P[]
  actors: readonly Actor[]
  sides: readonly Side[]
  planOf: ReadonlyMap<Id, Ref>
}

/** A position as it counts: for each party that its holder speaks for, or for the holder itself. */
export type CountedPosition<P extends HeldPosition = HeldPosition> = {
  actor: Ref
  point: Ref
  position: P
  value: number | undefined
}

/** The positions that the choice lets in, in the order of their dates; those without a value too. */
export function countedPositions<P extends HeldPosition>(
  { positions, actors, planOf }: Material<P>,
  choice: Choice,
): CountedPosition<P>[] {
  const parties = choice.rollup === 'party' ? partiesOf(actors) : undefined
  const left = withoutSource(positions, choice.without).filter(({ target }) => isAsked(target, planOf, choice))
  const { when } = choice
  const standing = 'asOf' in when ? standingOn(left, when.asOf) : takenBetween(left, when.from, when.to)
  return standing.flatMap((position) => {
    const { holder, target, stance } = position
    const value = sideOf(stance, choice.values)
    return (parties?.get(holder.id) ?? [holder]).map((actor) => ({ actor, point: target, position, value }))
  })
}

function isAsked(target: Ref, planOf: Material['planOf'], { ways, plans }: Choice): boolean {
  const way: Way | undefined = target.label === 'PlanPoint' ? 'point' : target.label === 'Plan' ? 'plan' : undefined
  if (way === undefined || !ways.includes(way)) return false
  const plan = way === 'plan' ? target.id : planOf.get(target.id)?.id
  return plans === undefined || (plan !== undefined && plans.includes(plan))
}

function sideOf(stance: Stance, values: Choice['values']): number | undefined {
  if (stance === 'supports') return 1
  if (stance === 'opposes') return 0
  return stance === 'undeclared' ? undefined : values[stance]
}

/** Those that have a value. */
export function sided(counted: readonly CountedPosition[]): (CountedPosition & { value: number })[] {
  return counted.flatMap((one) => (one.value === undefined ? [] : [{ ...one, value: one.value }]))
}

/**
 * As the statements of a network: actors and points by their ids, and as document the sources that carry the position. With a
 * value between for and against all stand on a scale from −1 to 1, whose ends belong to it also where nobody takes them.
 */
export function statementsOf(counted: readonly CountedPosition[]): Statement[] {
  const all = sided(counted)
  const isBetween = all.some(({ value }) => value !== 0 && value !== 1)
  const statements = all.map(({ actor, point, position, value }): Statement => {
    const time = position.date?.length === 10 ? { time: position.date } : {}
    const document = sourcesIn(position.citations).join(' ')
    return { actor: actor.id, point: point.id, stance: isBetween ? 2 * value - 1 : value, document, ...time }
  })
  const ends = isBetween ? [-1, 1].map((stance): Statement => ({ actor: '', point: '', stance })) : []
  return [...statements, ...ends]
}

/** Everything that the positions name, by id. */
export function namesIn(counted: readonly CountedPosition[]): Map<Id, Ref> {
  return new Map(counted.flatMap(({ actor, point }) => [actor, point]).map((ref) => [ref.id, ref]))
}
