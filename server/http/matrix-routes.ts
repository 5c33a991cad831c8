import { z } from 'zod'
import { knownOf } from '#domain/basis'
import { claimsIn } from '#domain/citation'
import { MatchKind } from '#domain/demand'
import { Matrix } from '#domain/matrix'
import { matrixOf, type Tie } from '#domain/rules/matrix'
import { voicesOf } from '#domain/rules/sides'
import { edgeOfStance, stances } from '#domain/stance'
import { actors, anyActor } from '../queries/actors.ts'
import { type MatrixEdge, matrixEdges } from '../queries/matrix-edges.ts'
import { sides } from '../queries/sides.ts'
import { chosenPlan } from './chosen-plan.ts'
import { defineRoute } from './define-route.ts'
import { asOfDay, idFilter, noParams } from './filters.ts'

export const matrixRoutes = [
  defineRoute({
    path: '/api/matrix',
    tag: 'Answers',
    summary: 'Everyone on a plan and on each of its points, in columns: the three ways told apart',
    params: noParams,
    query: z.strictObject({ plan: idFilter('The plan. Default: the one with most points.'), asOf: asOfDay }),
    response: Matrix,
    async answer({ query }, store) {
      const [inOrder, everybody, chosen] = await Promise.all([
        sides.ask(store, {}),
        actors.ask(store, anyActor),
        chosenPlan(store, query),
      ])
      const order = inOrder.map(({ name }) => name)
      const nameOf = new Map(inOrder.map(({ id, name }) => [id, name]))
      if (chosen === undefined) return matrixOf(order, [], [], new Map())
      const { plan, points } = chosen
      const edges = await matrixEdges.ask(store, { plan: plan.id, asOf: query.asOf ?? null })
      const targets = [
        { id: plan.id, label: 'Plan' as const, name: plan.title },
        ...points.map((p) => ({
          id: p.id,
          label: 'PlanPoint' as const,
          name: p.title,
          ...(p.heading ? { heading: p.heading.title } : {}),
        })),
      ]
      return matrixOf(
        order,
        targets,
        edges.map((edge) =>
          toTie({ ...edge, actor: { ...edge.actor, side: nameOf.get(edge.actor.side) ?? edge.actor.side } }),
        ),
        voicesOf(everybody, inOrder),
      )
    },
  }),
]

function toTie(matrixEdge: MatrixEdge): Tie {
  const { kind, edge, actor, target, way, citations } = matrixEdge
  const tie = { actor, target, way }
  const known = knownOf(matrixEdge)
  if (kind === 'brokered') return { ...tie, kind }
  if (kind === 'answers') {
    return { ...tie, kind, match: MatchKind.parse(edge.toLowerCase().replace('_', '-')), known }
  }
  const stance = stances.find((s) => edgeOfStance[s] === edge)
  if (stance === undefined) throw new Error(`No stance has the edge ${edge}`)
  return { ...tie, kind, stance, known, claims: claimsIn(citations) }
}
