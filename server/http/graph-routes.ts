import { z } from 'zod'
import { claimsIn } from '#domain/citation'
import type { Day } from '#domain/dates'
import { GraphView } from '#domain/graph-view'
import type { Id } from '#domain/id'
import type { Ref } from '#domain/ref'
import { edgeOfStance, Stance, stances } from '#domain/stance'
import { type DrawnEdge, graphViewOf, inNodeOrder, merged } from '../analysis/graph-view.ts'
import type { Readable } from '../queries/define-query.ts'
import { neighbours } from '../queries/neighbours.ts'
import { refs } from '../queries/refs.ts'
import { defineRoute } from './define-route.ts'
import { asOfDay, idFilter, noParams, oneOf, wantedId, wholeNumber } from './filters.ts'

const most = 10_000

export const graphRoutes = [
  defineRoute({
    path: '/api/graph',
    tag: 'Answers',
    summary: 'What is around a node, up to a bound, in columns; what was left out is counted',
    description:
      'Nodes and edges as columns of equal length, nearest first; edges name their ends by index. What is beyond the bound is counted in `omitted`.',
    example: { query: { focus: 'donbas-handover', limit: '4' } },
    params: noParams,
    query: z.strictObject({
      focus: wantedId('The node in the middle: its id.', 'the id of a node'),
      depth: wholeNumber('How many steps away.', 1, 3, 1),
      plan: idFilter('No other plan, and nothing that belongs to one.'),
      asOf: asOfDay,
      stance: oneOf(Stance, 'stances'),
      limit: wholeNumber('At most so many nodes, and five times as many edges (at most 10,000).', 1, most, 1000),
    }),
    response: GraphView,
    async answer({ query }, store) {
      const [focus] = await refs.ask(store, { id: query.focus })
      const around = focus ? await reachedFrom(store, focus, query) : { nodes: [], edges: [] }
      return graphViewOf(around.nodes, around.edges, { nodes: query.limit, edges: Math.min(5 * query.limit, most) })
    },
  }),
]

type Reach = { depth: number; limit: number; plan?: Id; asOf?: Day; stance?: Stance[] }

/** Goes out from the focus step by step; nodes of one distance in the order of their labels and names. */
async function reachedFrom(store: Readable, focus: Ref, { depth, limit, plan, asOf, stance }: Reach) {
  const edgesKept = (stance ?? stances).map((s) => edgeOfStance[s])
  const kept = new Map([[focus.id, focus]])
  const edges = new Map<string, DrawnEdge>()
  let rim: Ref[] = [focus]
  for (let step = 1; step <= depth && rim.length > 0 && kept.size <= limit; step++) {
    const filter = { ids: rim.map((n) => n.id), asOf: asOf ?? null, plan: plan ?? null, stances: edgesKept }
    const found = await neighbours.ask(store, filter)
    for (const { from, to, kind, record, role, status = null, citations } of found) {
      const claims = record === undefined ? 1 : claimsIn(citations)
      const roles = role === undefined ? [] : [role]
      edges.set(JSON.stringify([from, kind, to, record, role, status]), { from, to, kind, claims, roles, status })
    }
    const others = new Map(found.map(({ other }) => [other.id, other]))
    rim = [...others.values()].filter((other) => !kept.has(other.id)).sort(inNodeOrder())
    for (const node of rim) kept.set(node.id, node)
  }
  return { nodes: [...kept.values()], edges: merged([...edges.values()]) }
}
