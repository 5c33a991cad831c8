import { entriesOf } from '#domain/graph-value'
import { sayTypeOf } from '#domain/words/parts'
import { graphValue, nameOfNode } from './graph-values.ts'

function sayGraph(value: NonNullable<ReturnType<typeof graphValue>>): string {
  if (value.kind === 'node') return nameOfNode(value)
  if (value.kind === 'relationship') return `${value.from} ${sayTypeOf(value)} ${value.to}`
  const [first, ...rest] = value.nodes.map(nameOfNode)
  const types = value.relationships.map(sayTypeOf)
  return rest.reduce((said, name, at) => `${said} ${types[at] ?? '–'} ${name}`, first ?? '')
}

/** A value of an answer as plain text: what rows are compared and sorted by, and what is shown of it where it has no look of its own. */
export function sayValue(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value !== 'object') return String(value)
  const graph = graphValue(value)
  if (graph) return sayGraph(graph)
  if (Array.isArray(value)) return value.map(sayValue).join('; ')
  return entriesOf(value)
    .map(([key, inner]) => `${key}: ${sayValue(inner)}`)
    .join(', ')
}
