import { UndirectedGraph } from 'graphology'
import betweennessCentrality from 'graphology-metrics/centrality/betweenness.js'
import { by } from '#domain/in-order'
import type { Tie } from '#domain/tie'
import { actorsIn, inTieOrder } from './ties.ts'

export type Betweenness = { actor: string; betweenness: number }

/**
 * How often each actor is on the shortest ways between the others, as a share of the most that is possible, the most first. It
 * sees neither sign nor weight: a conflict is a way like any other. A tie of 0 is none.
 */
export function betweennessOf(ties: readonly Tie[]): Betweenness[] {
  const graph = new UndirectedGraph()
  const actors = actorsIn(ties)
  if (actors.length === 0) return []
  for (const actor of actors) graph.addNode(actor)
  for (const { a, b, weight } of inTieOrder(ties)) if (weight !== 0) graph.mergeEdge(a, b)
  const pairsOfOthers = ((actors.length - 1) * (actors.length - 2)) / 2
  const paths = betweennessCentrality(graph, { getEdgeWeight: null, normalized: false })
  return actors
    .map((actor) => ({ actor, betweenness: share(paths[actor] ?? 0, pairsOfOthers) }))
    .sort(
      by(
        (one) => -one.betweenness,
        (one) => one.actor,
      ),
    )
}

/** Rounded, so that two who are equally between are equal, in whichever order their ways were summed. */
function share(paths: number, most: number): number {
  return most === 0 ? 0 : Math.round((paths / most) * 1e12) / 1e12
}
