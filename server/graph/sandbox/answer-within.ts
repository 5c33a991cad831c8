import type { GraphMap, GraphNode, GraphPath, GraphRelationship } from '#domain/graph-value'
import { ours } from '#domain/ours'
import type { StrangersAnswer } from '../strangers-query.ts'

/** Collects rows until there are too many, or too many bytes of them. */
export class AnswerWithin {
  readonly #limit: { rows: number; bytes: number }
  readonly #rows: unknown[][] = []
  #bytes = 0
  #truncated = false

  constructor(limit: { rows: number; bytes: number }) {
    this.#limit = limit
  }

  /** Takes one more row, already in the one shape. False: no further row fits. */
  take(values: readonly unknown[]): boolean {
    if (this.#truncated) return false
    const row = values.map(toJson)
    this.#bytes += Buffer.byteLength(JSON.stringify(row)) + 1
    this.#truncated = this.#rows.length === this.#limit.rows || this.#bytes > this.#limit.bytes
    if (!this.#truncated) this.#rows.push(row)
    return !this.#truncated
  }

  of(columns: string[]): StrangersAnswer {
    return { columns, rows: this.#rows, truncated: this.#truncated }
  }
}

/**
 * JSON has no whole numbers from 2^53, no infinity and no time: they become text. The engines list the labels of a node
 * and its properties in orders of their own: here by name, and ours last among the labels.
 */
export function toJson(value: unknown): unknown {
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value)
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value)
  if (typeof value !== 'object' || value === null) return value ?? null
  if (Array.isArray(value) || ArrayBuffer.isView(value)) return Array.from(Object.values(value), toJson)
  if (value instanceof Date) return value.toISOString().replace(/\.(\d*?)0*Z$/, (_, d: string) => (d ? `.${d}` : ''))
  if (isNode(value)) return { kind: 'node', labels: inOrder(value.labels), properties: mapToJson(value.properties) }
  if (isRelationship(value)) return { ...value, properties: mapToJson(value.properties) }
  if (isPath(value)) return { ...value, nodes: value.nodes.map(toJson), relationships: value.relationships.map(toJson) }
  if (isMapApart(value)) return { kind: 'map', entries: mapToJson(value.entries) }
  return mapToJson(value)
}

function mapToJson(map: object): Record<string, unknown> {
  const entries = Object.entries(map).map(([key, value]): [string, unknown] => [key, toJson(value)])
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
}

// Of the maps that a query made only those that `mapApart` wrote have such a `kind`.
const isNode = (value: object): value is GraphNode => 'kind' in value && value.kind === 'node'
const isRelationship = (value: object): value is GraphRelationship => 'kind' in value && value.kind === 'relationship'
const isPath = (value: object): value is GraphPath => 'kind' in value && value.kind === 'path'

const isMapApart = (value: object): value is GraphMap => 'kind' in value && value.kind === 'map'

function inOrder(labels: readonly string[]): string[] {
  return labels.toSorted((a, b) => Number(a === ours) - Number(b === ours) || (a < b ? -1 : 1))
}
