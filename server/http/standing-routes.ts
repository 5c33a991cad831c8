import { z } from 'zod'
import { by } from '#domain/in-order'
import { type StandingMaterial, standingOf } from '#domain/rules/standing-answer'
import { AskedFirst, Standing } from '#domain/standing'
import { citedEvidence } from '#domain/words/verb'
import { type StandingPart, standingParts } from '../queries/standing-parts.ts'
import { defineRoute } from './define-route.ts'
import { everybody } from './everybody.ts'
import { asOfDay, byId, oneOf } from './filters.ts'
import { notFound } from './problem.ts'

export const standingRoutes = [
  defineRoute({
    path: '/api/standing/:id',
    tag: 'Answers',
    summary: 'Who supports, opposes or brokered this point, heading, plan, demand, issue or event, by the three ways',
    description:
      'Everyone on one target as of a day: on the very target, by a demand that it answers, and on the plan as a whole, never mixed. Each position, demand and brokerage has its basis, strength and citations, the best known first. Who spoke on another point of the plan and not on this one is in `notRecorded`: that is silence, no position.',
    example: { params: { id: 'recognition-crimea-donbas' }, query: { ask: 'opposes' } },
    params: byId,
    query: z.strictObject({ asOf: asOfDay, ask: oneOf(AskedFirst, 'what is asked; the answer leads with the first') }),
    response: Standing,
    async answer({ params: { id }, query: { asOf = null, ask }, revision }, store) {
      const [parts, { voices }] = await Promise.all([
        standingParts.ask(store, { id, asOf }),
        everybody({ store, revision }),
      ])
      return standingOf({ ...toMaterial(parts, id), voices }, ask)
    },
  }),
]

/** Sorts the parts of an answer to where they belong. */
function toMaterial(parts: readonly StandingPart[], id: string): StandingMaterial {
  const of = <K extends StandingPart['part']>(part: K) =>
    parts.filter((p): p is StandingPart & { part: K } => p.part === part)
  const [target] = of('target')
  if (target === undefined) throw notFound(id)
  const positions = of('position')
  const [evidence] = of('evidence')
  return {
    target: target.entry,
    asOf: target.place,
    plan: of('plan')[0]?.entry,
    positions: positions.filter((p) => p.place === 'here').map((p) => p.entry),
    onPlan: positions.filter((p) => p.place === 'plan').map((p) => p.entry),
    matches: of('match').map((m) => m.entry),
    brokerages: of('brokerage').map((b) => b.entry),
    discrepancies: of('discrepancy').map((d) => d.entry),
    elsewhere: of('elsewhere').map((e) => e.entry),
    points: of('point')
      .sort(
        by(
          (p) => p.place,
          (p) => p.entry.plan.id,
          (p) => p.entry.point.id,
        ),
      )
      .map((p) => p.entry),
    demanders: of('demander').map((d) => d.entry),
    work: of('work').map((w) => w.entry),
    ...(evidence ? { demanded: citedEvidence(evidence.entry) } : {}),
  }
}
