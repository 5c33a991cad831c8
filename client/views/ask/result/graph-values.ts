import { GraphNode, GraphPath, GraphRelationship } from '#domain/graph-value'
import { ours } from '#domain/ours'
import { Label, type Ref } from '#domain/ref'

export type GraphValue = GraphNode | GraphRelationship | GraphPath

const schemas = { node: GraphNode, relationship: GraphRelationship, path: GraphPath } as const

const isKind = (kind: unknown): kind is keyof typeof schemas => typeof kind === 'string' && Object.hasOwn(schemas, kind)

/** A node, relationship or path, where a value of an answer is one. */
export function graphValue(value: unknown): GraphValue | undefined {
  if (typeof value !== 'object' || value === null || !('kind' in value) || !isKind(value.kind)) return undefined
  return schemas[value.kind].safeParse(value).data
}

/** The label that says what a node is: what all of ours carry says nothing. */
export function labelOfNode({ labels }: GraphNode): string {
  return labels.find((label) => label !== ours) ?? labels[0] ?? 'Thing'
}

const nameKeys = ['name', 'question', 'title', 'summary', 'text', 'id']

/** What a node is called in a line: its name, title, question or first words. */
export function nameOfNode(node: GraphNode): string {
  const named = nameKeys.map((key) => node.properties[key]).find((one) => typeof one === 'string' && one !== '')
  return typeof named === 'string' ? named : labelOfNode(node)
}

export function idOfNode({ properties }: GraphNode): string | undefined {
  return typeof properties.id === 'string' ? properties.id : undefined
}

/** The thing that a node is, where it is one of ours. */
export function refOfNode(node: GraphNode): Ref | undefined {
  const id = idOfNode(node)
  const label = Label.safeParse(labelOfNode(node))
  return id !== undefined && label.success ? { id, label: label.data, name: nameOfNode(node) } : undefined
}
