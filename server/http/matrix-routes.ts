import { z } from 'zod'
import { knownOf } from '#domain/basis'
import { MatchKind } from '#domain/demand'
import { Matrix } from '#domain/matrix'
import type { HeldPosition } from '#domain/position'
import type { Ref } from '#domain/ref'
import { standsOn } from '#domain/rules/standing'
import { matrixOf, type Tie } from '../analysis/matrix.ts'
import { type MatrixEdge, matrixEdges } from '../queries/matrix-edges.ts'
import { chosenPlan } from './chosen-plan.ts'
import { defineRoute } from './define-route.ts'
import { everybody } from './everybody.ts'
import { asOfDay, idFilter, noParams } from './filters.ts'
import { everyPosition } from './held-positions-kept.ts'
import { theNegotiation } from './negotiation-routes.ts'

export const matrixRoutes = [
  defineRoute({
    path: '/api/matrix',
    tag: 'Answers',
    summary: 'Everyone on a plan and on each of its points, in columns: the three ways told apart',
    params: noParams,
    query: z.strictObject({ plan: idFilter('The plan. Default: the one with most points.'), asOf: asOfDay }),
    response: Matrix,
    async answer({ query, revision }, store) {
      const at = { store, revision }
      const [{ sides, actors, voices }, chosen] = await Promise.all([everybody(at), chosenPlan(at, query)])
      const order = sides.map(({ name }) => name)
      if (chosen === undefined) return matrixOf(order, [], [], new Map())
      const { plan, points } = chosen
      const { asOf } = query.asOf ? { asOf: query.asOf } : await theNegotiation(store)
      const [positions, edges] = await Promise.all([everyPosition(at), matrixEdges.ask(store, { plan: plan.id, asOf })])
      const targets = [
        { id: plan.id, label: 'Plan' as const, name: plan.title },
        ...points.map(({ id, title, heading }) => ({
          id,
          label: 'PlanPoint' as const,
          name: title,
          ...(heading === undefined ? {} : { heading }),
        })),
      ]
      const nameOf = new Map(sides.map(({ id, name }) => [id, name]))
      const sideOf = new Map(actors.map(({ id, side }) => [id, nameOf.get(side) ?? side]))
      const onSide = (actor: Ref) => ({ ...actor, side: sideOf.get(actor.id) ?? '' })
      const isTarget = new Set(targets.map(({ id }) => id))
      const standing = positions.filter((p) => isTarget.has(p.target.id) && standsOn(p, asOf))
      // What nobody dates stands beside what is dated: the latest of both is shown.
      const inOrder = standing.sort((a, b) => Number(a.date !== undefined) - Number(b.date !== undefined))
      const ties = [...inOrder.map((p) => heldTie(p, onSide(p.holder))), ...edges.map((e) => toTie(e, onSide(e.actor)))]
      return matrixOf(order, targets, ties, voices)
    },
  }),
]

function heldTie(position: HeldPosition, actor: Tie['actor']): Tie {
  const { stance, target, citations } = position
  const way = target.label === 'Plan' ? 'plan' : 'point'
  return { actor, target: target.id, way, kind: 'stands', stance, known: knownOf(position), citations }
}

function toTie(matrixEdge: MatrixEdge, actor: Tie['actor']): Tie {
  const { kind, edge, target, way } = matrixEdge
  if (kind === 'brokered') return { actor, target, way, kind }
  const match = MatchKind.parse(edge.toLowerCase().replace('_', '-'))
  return { actor, target, way, kind, match, known: knownOf(matrixEdge) }
}
