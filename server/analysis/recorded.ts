import type { Brokerage } from '#domain/brokerage'
import type { Id } from '#domain/id'
import { by } from '#domain/in-order'
import type { Period } from '#domain/period'
import type { Position } from '#domain/position'
import type { Records } from '#domain/records'
import type { Ref } from '#domain/ref'
import { joinedPeriods } from '#domain/rules/periods'

type Work = Records['work'][number]
type PlacedPoint = Records['points'][number]

/** A piece of what is recorded of a target, in no order. */
export type RecordedPart =
  | { part: 'target'; place: string; entry: Ref }
  | { part: 'plan'; entry: Ref }
  | { part: 'position'; place: 'here' | 'plan'; entry: Position }
  | { part: 'brokerage'; entry: Brokerage }
  | { part: 'demand'; entry: Id }
  | { part: 'point'; place: string; entry: PlacedPoint }
  | { part: 'discrepancy'; entry: Ref }
  | { part: 'elsewhere'; entry: Period & { actor: Ref } }
  | { part: 'work'; entry: Work }

/** What is recorded of a target itself; what belongs to it is asked for by id. */
export type Recorded = Pick<
  Records,
  'target' | 'asOf' | 'plan' | 'positions' | 'onPlan' | 'brokerages' | 'elsewhere' | 'work' | 'points'
>

/** The pieces where they belong, and in order; with the ids of the demands and of the discrepancies. Undefined without a target. */
export function recordedIn(
  parts: readonly RecordedPart[],
): { recorded: Recorded; demands: Id[]; discrepancies: Id[] } | undefined {
  const of = <K extends RecordedPart['part']>(part: K) =>
    parts.filter((p): p is RecordedPart & { part: K } => p.part === part)
  const [target] = of('target')
  const [plan] = of('plan')
  if (target === undefined) return undefined
  const positions = of('position').sort(
    by(
      ({ entry }) => entry.date,
      ({ entry }) => entry.id,
    ),
  )
  const points = of('point').sort(
    by(
      ({ place }) => place,
      ({ entry }) => entry.plan.id,
      ({ entry }) => entry.point.id,
    ),
  )
  return {
    recorded: {
      target: target.entry,
      asOf: target.place,
      ...(plan ? { plan: plan.entry } : {}),
      positions: positions.filter(({ place }) => place === 'here').map(({ entry }) => entry),
      onPlan: positions.filter(({ place }) => place === 'plan').map(({ entry }) => entry),
      brokerages: of('brokerage')
        .map(({ entry }) => entry)
        .sort(
          by(
            ({ date }) => date,
            ({ id }) => id,
          ),
        ),
      elsewhere: byActor(of('elsewhere').map(({ entry }) => entry)),
      work: of('work')
        .map(({ entry }) => entry)
        .sort(
          by(
            ({ event }) => event.name,
            ({ event }) => event.id,
          ),
        ),
      points: points.map(({ entry }) => entry),
    },
    demands: of('demand').map(({ entry }) => entry),
    discrepancies: of('discrepancy').map(({ entry }) => entry.id),
  }
}

function byActor(spoke: readonly (Period & { actor: Ref })[]): Records['elsewhere'] {
  const actors = new Map(spoke.map(({ actor }) => [actor.id, { actor, periods: Array.of<Period>() }]))
  for (const { actor, ...period } of spoke) actors.get(actor.id)?.periods.push(period)
  return [...actors.values()]
    .map(({ actor, periods }) => ({ actor, periods: joinedPeriods(periods) }))
    .filter(({ periods }) => periods.length > 0)
    .sort(
      by(
        ({ actor }) => actor.name,
        ({ actor }) => actor.id,
      ),
    )
}
