import type { Things } from '#client/api/names.ts'
import { columnsOf } from '#client/screens/ask/result/column-kinds.ts'
import type { CypherAnswer } from '#domain/cypher'
import type { GraphNode, GraphRelationship } from '#domain/graph-value'
import type { Label, Ref } from '#domain/ref'

const ref = (label: Label, id: string, name: string): Ref => ({ id, label, name })

const all: Ref[] = [
  ref('Actor', 'northland', 'Northland'),
  ref('Actor', 'southmark', 'Southmark'),
  ref('Actor', 'east-union', 'East Union'),
  ref('Plan', 'accord', 'The accord'),
  ref('PlanPoint', 'withdrawal', 'Withdrawal from the bank'),
  ref('PlanPoint', 'locks', 'Open locks'),
  ref('Demand', 'free-river', 'A free river'),
  ref('Demand', 'no-troops', 'No foreign troops'),
  ref('Source', 'courier', 'The ministers have met again, and have agreed on nothing'),
]

/** An invented negotiation, as the page knows it. */
export const things: Things = {
  all,
  byId: new Map(all.map((one) => [one.id, one])),
  byName: new Map(all.map((one) => [one.name, one])),
  sides: new Map([
    ['northland', 'North'],
    ['southmark', 'South'],
  ]),
  sideOrder: ['South', 'North'],
}

export const answer = (columns: string[], ...rows: unknown[][]): CypherAnswer => ({
  columns,
  rows,
  truncated: false,
  elapsedMs: 1,
})

export const columnsIn = (given: CypherAnswer) => columnsOf(given, things)

export const node = (label: string, id: string, more: Record<string, unknown> = {}): GraphNode => ({
  kind: 'node',
  labels: [label, 'parley'],
  properties: { id, ...more },
})

export const relationship = (from: string, type: string, to: string, properties = {}): GraphRelationship => ({
  kind: 'relationship',
  type,
  from,
  to,
  properties,
})
