import type { CypherAnswer } from '#domain/cypher'
import type { Things } from '../../../api/names.ts'
import { type Column, thingIn } from './column-kinds.ts'
import { graphValue, idOfNode } from './graph-values.ts'

/** Where an answer has its things: in which of its columns each stands, where it stands in one alone, and with which a path begins. */
export type Standing = { columnOf: ReadonlyMap<string, number>; first: ReadonlySet<string> }

/** The ids of what a cell holds: a node, a thing by its id or name, or a list of these. */
function idsIn(value: unknown, things: Things): string[] {
  if (Array.isArray(value)) return value.flatMap((inner) => idsIn(inner, things))
  const graph = graphValue(value)
  const id = graph?.kind === 'node' ? idOfNode(graph) : thingIn(value, things)?.id
  return id === undefined ? [] : [id]
}

export function standingIn({ rows }: CypherAnswer, columns: readonly Column[], things: Things): Standing {
  const found = new Map<string, Set<number>>()
  const first = new Set<string>()
  for (const row of rows)
    for (const { at } of columns) {
      for (const id of idsIn(row[at], things)) found.set(id, (found.get(id) ?? new Set()).add(at))
      const graph = graphValue(row[at])
      const begins = graph?.kind === 'path' && graph.nodes[0] && idOfNode(graph.nodes[0])
      if (begins) first.add(begins)
    }
  const alone = [...found].flatMap(([id, [column, ...others]]) =>
    column === undefined || others.length > 0 ? [] : [[id, column] as const],
  )
  return { columnOf: new Map(alone), first }
}
