import { z } from 'zod'
import { knownOf } from '#domain/basis'
import { claimsIn } from '#domain/citation'
import type { Day } from '#domain/dates'
import { MatchKind } from '#domain/demand'
import { Matrix } from '#domain/matrix'
import type { HeldPosition } from '#domain/position'
import type { Ref } from '#domain/ref'
import { matrixOf, type Tie } from '#domain/rules/matrix'
import { isKnownBy, standsOn } from '#domain/rules/standing'
import { anyBrokerage, brokerages } from '../queries/brokerages.ts'
import type { Readable } from '../queries/define-query.ts'
import { demands } from '../queries/demands.ts'
import { type MatrixEdge, matrixEdges } from '../queries/matrix-edges.ts'
import { anyPosition, positions as positionsToldWhole } from '../queries/positions.ts'
import { chosenPlan } from './chosen-plan.ts'
import { dayAsked } from './day-asked.ts'
import { defineRoute } from './define-route.ts'
import { everybody } from './everybody.ts'
import { asOfDay, idFilter, noParams } from './filters.ts'
import { everyPosition } from './held-positions-kept.ts'
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
    async answer({ query, revision }, store) {
      const at = { store, revision }
      const [{ sides, sideOf, voices }, chosen] = await Promise.all([everybody(at), chosenPlan(at, query)])
      const order = sides.map(({ name }) => name)
      if (chosen === undefined) return matrixOf(order, [], [], new Map())
      const { plan, points } = chosen
      const asOf = await dayAsked(store, query)
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

/** The claims on the targets of a matrix, as of its day. */
async function behindMatrix(store: Readable, { targets }: Matrix, day: Day | undefined): Promise<BehindMatrix> {
  if (targets.length === 0) return { positions: [], demands: [], brokerages: [] }
  const asOf = await dayAsked(store, { asOf: day })
  const ids = targets.map(({ id }) => id)
  const [held, asked, played] = await Promise.all([
    positionsToldWhole.ask(store, { ...anyPosition, targets: ids, asOf }),
    demands.ask(store, { ids: null, actors: null }),
    brokerages.ask(store, { ...anyBrokerage, targets: ids }),
  ])
  return { positions: held, demands: asked, brokerages: played.filter(isKnownBy(asOf)) }
}

function heldTie(position: HeldPosition, actor: Tie['actor']): Tie {
  const { stance, target, citations } = position
  const way = target.label === 'Plan' ? 'plan' : 'point'
  return {
    actor,
    target: target.id,
    way,
    kind: 'stands',
    stance,
    known: knownOf(position),
    claims: claimsIn(citations),
  }
}

function toTie(matrixEdge: MatrixEdge, actor: Tie['actor']): Tie {
  const { kind, edge, target, way } = matrixEdge
  if (kind === 'brokered') return { actor, target, way, kind }
  const match = MatchKind.parse(edge.toLowerCase().replace('_', '-'))
  return { actor, target, way, kind, match, known: knownOf(matrixEdge) }
}
