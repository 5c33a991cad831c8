import { z } from 'zod'
import { GraphNode, GraphPath, GraphRelationship } from '#domain/graph-value'
import { ours } from '#domain/ours'
import { Label, type Ref } from '#domain/ref'

export type GraphValue = GraphNode | GraphRelationship | GraphPath

const GraphValue = z.discriminatedUnion('kind', [GraphNode, GraphRelationship, GraphPath])

// The value itself and not what was parsed of it, which lacks a property called `__proto__`.
const isGraphValue = (value: unknown): value is GraphValue => GraphValue.safeParse(value).success

/** A node, relationship or path, where a value of an answer is one. */
export function graphValue(value: unknown): GraphValue | undefined {
  return isGraphValue(value) ? value : undefined
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
