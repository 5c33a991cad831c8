import type { Brokerage } from '../brokerage.ts'
import type { Day } from '../dates.ts'
import { type DemandMatch, MatchKind } from '../demand.ts'
import { by } from '../in-order.ts'
import type { Position } from '../position.ts'
import type { Ref } from '../ref.ts'
import type { AskedFirst, Standing } from '../standing.ts'
import type { Work } from '../words/brokered-clauses.ts'
import type { PlacedPoint } from '../words/plan-places.ts'
import { standingParts } from '../words/standing-sentence.ts'
import type { Evidence } from '../words/verb.ts'
import type { Voices } from './sides.ts'
import { byStance } from './stance-groups.ts'

/** What an answer is made of. `elsewhere`: whoever holds a position on any point of the target's plan. `demanders`: whoever makes it, where it is a demand; `demanded`: how that is known. `voices`: for which side actors speak. `points`: of a heading or an issue. `work`: events of work on a plan with somebody in no role. */
export type StandingMaterial = {
  target: Ref
  asOf: Day
  plan: Ref | undefined
  positions: Position[]
  onPlan: Position[]
  matches: DemandMatch[]
  brokerages: Brokerage[]
  discrepancies: Ref[]
  elsewhere: Ref[]
  demanders: Ref[]
  demanded?: Evidence
  voices?: Voices
  points?: readonly PlacedPoint[]
  work?: readonly Work[]
}

/** The answer by the three ways. On a plan's own standing its points count as elsewhere. */
export function standingOf(material: StandingMaterial, ask: readonly AskedFirst[] = []): Standing {
  const { target, asOf, plan, positions, matches, discrepancies } = material
  const here = new Set(positions.map((p) => p.holder.id))
  const brokers = [...material.brokerages].sort(
    by(
      (b) => (b.target.label === 'Plan' ? 1 : 0),
      (b) => b.date,
      (b) => b.id,
    ),
  )
  const unsaid = {
    target,
    asOf,
    ...byStance(positions),
    byDemand: [...matches].sort(inMatchOrder),
    ...(plan ? { onPlan: { plan, ...byStance(material.onPlan) } } : {}),
    brokers,
    discrepancies: inNameOrder(discrepancies),
    notRecorded: inNameOrder(material.elsewhere.filter((a) => !here.has(a.id))),
  }
  const { target: first, asOf: day, ...rest } = unsaid
  const parts = standingParts(
    unsaid,
    { actors: inNameOrder(material.demanders), evidence: material.demanded ?? { basis: 'not-recorded' } },
    { voices: material.voices ?? new Map(), points: material.points ?? [], work: inEventOrder(material.work ?? []) },
    ask,
  )
  return { target: first, asOf: day, sentence: [parts.finding, ...parts.rest].join(' '), parts, ...rest }
}

function inNameOrder(refs: readonly Ref[]): Ref[] {
  return [...refs].sort(
    by(
      (r) => r.name,
      (r) => r.id,
    ),
  )
}

function inEventOrder(work: readonly Work[]): Work[] {
  return [...work].sort(
    by(
      ({ event }) => event.name,
      ({ event }) => event.id,
    ),
  )
}

const inMatchOrder = by<DemandMatch>(
  (m) => MatchKind.options.indexOf(m.kind),
  (m) => m.actor.name,
  (m) => m.demand.name,
  (m) => m.demand.id,
  (m) => m.point.id,
  (m) => m.actor.id,
)
