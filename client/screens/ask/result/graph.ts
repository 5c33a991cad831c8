import type { CypherAnswer } from '#domain/cypher'
import { entriesOf, type GraphNode, type GraphRelationship } from '#domain/graph-value'
import type { Label, Ref } from '#domain/ref'
import type { Things } from '../../../api/names.ts'
import { type Column, isMatch, isStance, thingIn } from './column-kinds.ts'
import { graphValue, idOfNode, labelOfNode, nameOfNode, refOfNode } from './graph-values.ts'

/** What an answer holds, as a graph. `ref`: the thing that a node is, where it is one of this negotiation. */
export type ResultNode = { id: string; label: string; name: string; ref?: Ref; properties: Record<string, unknown> }
/** `directed`: it leads from one to the other; otherwise both only stand in one row. */
export type ResultLink = {
  id: string
  type: string
  from: string
  to: string
  directed: boolean
  properties: Record<string, unknown>
}
export type ResultGraph = { nodes: ResultNode[]; links: ResultLink[] }

/** The type of a tie between things that an answer names in one row. */
export const inOneRow = 'IN_ONE_ROW'

class Gathered {
  readonly nodes = new Map<string, ResultNode>()
  readonly links = new Map<string, ResultLink>()
  readonly things: Things

  constructor(things: Things) {
    this.things = things
  }

  thing(ref: Ref) {
    if (!this.nodes.has(ref.id))
      this.nodes.set(ref.id, { id: ref.id, label: ref.label, name: ref.name, ref, properties: {} })
  }

  node(node: GraphNode) {
    const id = idOfNode(node)
    if (id === undefined) return
    const ref = refOfNode(node)
    this.nodes.set(id, {
      id,
      label: labelOfNode(node),
      name: nameOfNode(node),
      ...(ref && { ref }),
      properties: node.properties,
    })
  }

  relationship({ type, from, to, properties }: GraphRelationship) {
    const id = `${from}-${type}-${to}-${JSON.stringify(properties)}`
    this.links.set(id, { id, type, from, to, directed: true, properties })
  }

  /** `known`: what the row says of how well it is known that one stands to the other by that type. */
  tie(from: string, to: string, type: string | undefined, known: Record<string, unknown>) {
    const properties = type === undefined ? {} : known
    const id = `${from}-${type ?? inOneRow}-${to}-${JSON.stringify(properties)}`
    if (from !== to && !this.links.has(id))
      this.links.set(id, { id, type: type ?? inOneRow, from, to, directed: type !== undefined, properties })
  }

  /** Everything in a value, however deep in lists and maps. */
  value(value: unknown) {
    const graph = graphValue(value)
    if (graph?.kind === 'node') this.node(graph)
    else if (graph?.kind === 'relationship') this.relationship(graph)
    else if (graph?.kind === 'path') {
      for (const node of graph.nodes) this.node(node)
      for (const relationship of graph.relationships) this.relationship(relationship)
    } else if (Array.isArray(value)) for (const inner of value) this.value(inner)
    else if (typeof value === 'object' && value !== null) for (const [, inner] of entriesOf(value)) this.value(inner)
  }

  /** Both ends of every relationship: an answer may hold a relationship and not its nodes. */
  ends() {
    for (const { from, to } of this.links.values())
      for (const id of [from, to])
        if (!this.nodes.has(id)) {
          const ref = this.things.byId.get(id)
          if (ref) this.thing(ref)
          else this.nodes.set(id, { id, label: 'Thing', name: id, properties: {} })
        }
  }

  graph(): ResultGraph {
    return { nodes: [...this.nodes.values()], links: [...this.links.values()] }
  }
}

/** The things that one cell names: one, or those of a list. */
function thingsIn(value: unknown, things: Things): Ref[] {
  if (Array.isArray(value)) return value.flatMap((inner) => thingIn(inner, things) ?? [])
  const one = thingIn(value, things)
  return one ? [one] : []
}

/** A column that is named after a stance, or after how a demand is met, says how the row's first thing stands to its own. */
const signIn = (name: string) => (isStance(name) || isMatch(name) ? name : undefined)

/** The evidence that stands in a row, under the names that the library gives it. `sign`: of the column that it is about. */
function knownIn(row: readonly unknown[], columns: readonly Column[], sign: string | undefined) {
  const own = sign
    ? { [`${sign}_known_by`]: 'basis' }
    : { basis: 'basis', hedge: 'hedge', hedged: 'hedged', condition: 'condition' }
  const names = new Map(Object.entries(own))
  const there = columns.flatMap(({ name, at }) => {
    const key = names.get(name)
    const value = Array.isArray(row[at]) && row[at].length === 1 ? row[at][0] : row[at]
    return key === undefined || value === null || value === undefined ? [] : [[key, value] as const]
  })
  return Object.fromEntries(there)
}

/** Things in neighbouring columns of a row belong together; a stance in that row says how. */
function tieRow(row: readonly unknown[], columns: readonly Column[], gathered: Gathered) {
  const stance = columns.filter(({ kind }) => kind === 'stance').map(({ at }) => row[at])
  const type = stance.length === 1 && (isStance(stance[0]) || isMatch(stance[0])) ? stance[0] : undefined
  let first: Ref[] = []
  let before: Ref[] = []
  for (const { at, kind, name } of columns) {
    if (kind !== 'thing' && kind !== 'many' && kind !== 'graph') continue
    const here = thingsIn(row[at], gathered.things)
    const sign = signIn(name)
    for (const ref of here) gathered.thing(ref)
    for (const a of sign ? first : before)
      for (const b of here)
        gathered.tie(a.id, b.id, sign ?? (type && typeBetween(a, b, type)), knownIn(row, columns, sign))
    if (first.length === 0) first = here
    if (here.length > 0 && !sign) before = here
  }
}

/** A position or a record like it says who stands how: nobody has a stance on that itself. */
const holdsNoTarget: readonly Label[] = ['Position', 'Brokerage', 'Discrepancy', 'Reading', 'Source', 'Negotiation']

function typeBetween(a: Ref, b: Ref, type: string): string | undefined {
  if (holdsNoTarget.includes(a.label) || holdsNoTarget.includes(b.label)) return undefined
  return a.label === 'Actor' || b.label === 'Demand' ? type : undefined
}

/** The graph that an answer holds: its nodes, relationships and paths; where it only names things, these, tied by row. */
export function graphIn(answer: CypherAnswer, columns: readonly Column[], things: Things): ResultGraph {
  const gathered = new Gathered(things)
  for (const row of answer.rows) for (const value of row) gathered.value(value)
  if (gathered.links.size === 0) for (const row of answer.rows) tieRow(row, columns, gathered)
  gathered.ends()
  return gathered.graph()
}
