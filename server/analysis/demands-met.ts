import { isSaid, type Known, knownOf } from '#domain/basis'
import type { Demand, JointAnswer } from '#domain/demand'
import { type AnsweredDemand, DemandAnswer, type DemandsOfActor } from '#domain/demands-met'
import type { Id } from '#domain/id'
import { by } from '#domain/in-order'
import type { PlanPoint } from '#domain/plan-point'
import type { Ref } from '#domain/ref'
import { countKinds, jointAnswer } from '#domain/rules/split'

export type DemandMaterial = { demands: readonly Demand[]; points: readonly PlanPoint[] }

/** Demands and points as if one source had never been: what it alone carries is gone. */
export function demandsWithout({ demands, points }: DemandMaterial, source: Id | undefined): DemandMaterial {
  const isLeft = ({ citations }: Demand | PlanPoint) => citations.some((cited) => cited.source !== source)
  return source === undefined ? { demands, points } : { demands: demands.filter(isLeft), points: points.filter(isLeft) }
}

/** Whose demands each plan meets: per actor and plan, the actors with the most demands first. */
export function demandsMetBy(
  plans: readonly Ref[],
  { demands, points }: DemandMaterial,
  partiesOf: (actor: Ref) => readonly Ref[] = (actor) => [actor],
): DemandsOfActor[] {
  const actors = new Map<Id, Ref>()
  const ofActor = new Map<Id, Map<Demand, Ref[]>>()
  for (const demand of demands) {
    for (const maker of demand.actors) {
      for (const actor of partiesOf(maker)) {
        actors.set(actor.id, actor)
        const made = ofActor.get(actor.id) ?? new Map<Demand, Ref[]>()
        ofActor.set(actor.id, made.set(demand, [...(made.get(demand) ?? []), maker]))
      }
    }
  }
  return plans
    .flatMap((plan) => {
      const within = new Map(points.filter((point) => point.plan.id === plan.id).map((point) => [point.id, point]))
      return [...actors.values()].map((actor) => rowOf(actor, plan, ofActor.get(actor.id) ?? new Map(), within))
    })
    .sort(
      by(
        (row) => -row.demands,
        (row) => row.actor.name,
        (row) => row.actor.id,
        (row) => plans.findIndex(({ id }) => id === row.plan.id),
      ),
    )
}

type Within = ReadonlyMap<Id, PlanPoint>

/** `demands`: each with those who make it. */
function rowOf(actor: Ref, plan: Ref, demands: ReadonlyMap<Demand, Ref[]>, within: Within): DemandsOfActor {
  const answers = [...demands]
    .map(([demand, makers]) => {
      const isOwn = makers.some(({ id }) => id === actor.id)
      return { ...answerTo(demand, within), ...(isOwn ? {} : { by: makers }) }
    })
    .sort(inAnswerOrder)
  const count = (stated: boolean) => {
    const of = (kind: JointAnswer) => answers.filter((one) => one.answer === kind && one.stated === stated).length
    return {
      meets: of('meets'),
      'partly-meets': of('partly-meets'),
      contradicts: of('contradicts'),
      split: of('split'),
    }
  }
  const notAddressed = answers.filter((one) => one.answer === 'not-addressed').length
  return { actor, plan, demands: demands.size, stated: count(true), inferred: count(false), notAddressed, answers }
}

function answerTo(demand: Demand, within: Within): AnsweredDemand {
  const points = demand.matches.flatMap(({ point, kind, why, ...known }) => {
    const answering = within.get(point.id)
    return answering ? [{ point, kind, why, ...asHedged(known, answering) }] : []
  })
  const split = countKinds(points)
  const answer = jointAnswer(split)
  const ref: Ref = { id: demand.id, label: 'Demand', name: demand.title }
  const asked = { demand: ref, redLine: demand.redLine, known: knownOf(demand) }
  if (answer === undefined) return { ...asked, answer: 'not-addressed', split, points: [] }
  const stated = points.some(isSaid)
  return { ...asked, answer, split, stated, points }
}

/** What a point answers is no surer than that the point is in the plan: a hedge of either is kept. */
function asHedged(match: Known, { hedged, hedge }: PlanPoint): Known {
  return knownOf(match.hedged ? match : { ...match, hedged, hedge })
}

const inAnswerOrder = by<AnsweredDemand>(
  (one) => DemandAnswer.options.indexOf(one.answer),
  (one) => one.demand.name,
  (one) => one.demand.id,
)
