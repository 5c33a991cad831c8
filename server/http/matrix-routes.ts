import { z } from 'zod'
import { knownOf } from '#domain/basis'
import type { Day } from '#domain/dates'
import { MatchKind } from '#domain/demand'
import { Matrix } from '#domain/matrix'
import { voicesOf } from '#domain/rules/sides'
import { isKnownBy } from '#domain/rules/standing'
import { edgeOfStance, stances } from '#domain/stance'
import { matrixOf, type Tie } from '../analysis/matrix.ts'
import { actors, anyActor } from '../queries/actors.ts'
import { anyBrokerage, brokerages } from '../queries/brokerages.ts'
import type { Readable } from '../queries/define-query.ts'
import { demands } from '../queries/demands.ts'
import { type MatrixEdge, matrixEdges } from '../queries/matrix-edges.ts'
import { anyPosition, positions } from '../queries/positions.ts'
import { sides } from '../queries/sides.ts'
import { chosenPlan } from './chosen-plan.ts'
import { defineRoute } from './define-route.ts'
import { asOfDay, idFilter, noParams } from './filters.ts'
import { theNegotiation } from './negotiation-routes.ts'
import { type BehindMatrix, matrixTable } from './tables/matrix-table.ts'

export const matrixRoutes = [
  defineRoute({
    path: '/api/matrix',
    tag: 'Answers',
    summary: 'Everyone on a plan and on each of its points, in columns: the three ways told apart',
    description:
      'Cells name their actor and target by index, and say how the best known claim behind them is known. A pair without a cell is not recorded. As a table it has a row for each claim behind a cell, with its basis, hedge, condition, strength and citations.',
    example: { query: { plan: 'istanbul-2022' } },
    params: noParams,
    query: z.strictObject({ plan: idFilter('The plan. Default: the one with most points.'), asOf: asOfDay }),
    response: Matrix,
    table: async (matrix, { query }, store) => matrixTable(matrix, await behindMatrix(store, matrix, query.asOf)),
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

/** The claims on the targets of a matrix, as of its day. */
async function behindMatrix(store: Readable, { targets }: Matrix, day: Day | undefined): Promise<BehindMatrix> {
  if (targets.length === 0) return { positions: [], demands: [], brokerages: [] }
  const asOf = day ?? (await theNegotiation(store)).asOf
  const ids = targets.map(({ id }) => id)
  const [held, asked, played] = await Promise.all([
    positions.ask(store, { ...anyPosition, targets: ids, asOf }),
    demands.ask(store, { ids: null, actors: null }),
    brokerages.ask(store, { ...anyBrokerage, targets: ids }),
  ])
  return { positions: held, demands: asked, brokerages: played.filter(isKnownBy(asOf)) }
}

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
  return { ...tie, kind, stance, known, citations }
}
