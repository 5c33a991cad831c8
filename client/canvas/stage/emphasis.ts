import { centreId } from '../layouts/star/body.ts'
import type { Scene } from '../scene.ts'

/** What stays full while the rest fades: `ids` of nodes and lines. Undefined: nothing fades. */
export type Emphasis = ReadonlySet<string> | undefined

/** Those nodes, the lines at them, and what is at the other end of these. With none of them everything, or all but the lines. */
export function aroundNodes({ nodes, edges, quiet }: Scene, ids: ReadonlySet<string>): Emphasis {
  const chosen = nodes.filter(({ id, kind }) => ids.has(id) && kind !== 'centre')
  if (chosen.length === 0) return quiet && new Set(nodes.map(({ id }) => id))
  const full = new Set([centreId, ...chosen.map(({ id }) => id)])
  for (const { id, from, to } of edges) {
    if (!ids.has(from) && !(ids.has(to) && to !== centreId)) continue
    for (const part of [id, from, to]) full.add(part)
  }
  return full
}

/** The nodes that stand for any of these: one actor may have two. */
export function nodesOf({ nodes }: Scene, refs: readonly string[]): ReadonlySet<string> {
  return new Set(
    nodes.filter(({ ref, kind }) => refs.includes(ref.id) && kind !== 'centre' && kind !== 'more').map(({ id }) => id),
  )
}
