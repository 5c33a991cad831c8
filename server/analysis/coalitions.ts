import { UndirectedGraph } from 'graphology'
import louvain from 'graphology-communities-louvain'
import type { Tie } from '#domain/tie'
import { seeded } from './seeded.ts'
import { actorsIn, campsBy, inCampOrder, inTieOrder } from './ties.ts'

/** Nearness is not identity: a gain below this is rounding. */
const rounding = 1e-12

/** Runs over all ties together: a large network gets fewer, since each takes as long as it has ties. */
const tiesInAllRuns = 200_000
const mostRuns = 100

/**
 * Camps within which actors are tied more than chance has it, by Louvain on the positive ties alone: the best of many runs from
 * one seed. `modularity` is of those positive ties, by weight; absent where there are none. Who has none stands alone.
 */
export function coalitionsOf(ties: readonly Tie[]): { camps: string[][]; modularity?: number } {
  const positive = inTieOrder(ties).filter((tie) => tie.weight > 0)
  const tied = new Set(positive.flatMap(({ a, b }) => [a, b]))
  const alone = actorsIn(ties).filter((actor) => !tied.has(actor))
  const best = bestOf(positive)
  if (best === undefined) return { camps: inCampOrder(alone.map((actor) => [actor])) }
  return {
    camps: inCampOrder([...best.camps, ...alone.map((actor) => [actor])]),
    modularity: best.modularity,
  }
}

function bestOf(positive: readonly Tie[]): { camps: string[][]; modularity: number } | undefined {
  if (positive.length === 0) return
  const graph = new UndirectedGraph<Record<string, never>, { weight: number }>()
  for (const actor of actorsIn(positive)) graph.addNode(actor)
  for (const [at, { a, b, weight }] of positive.entries()) graph.addUndirectedEdgeWithKey(at, a, b, { weight })
  const random = seeded(1)
  const runs = Math.max(1, Math.min(mostRuns, Math.floor(tiesInAllRuns / positive.length)))
  let best = louvain.detailed(graph, { rng: random })
  for (let run = 1; run < runs; run++) {
    const other = louvain.detailed(graph, { rng: random })
    if (other.modularity > best.modularity + rounding) best = other
  }
  return { camps: campsBy(graph.nodes(), (actor) => best.communities[actor]), modularity: best.modularity }
}
