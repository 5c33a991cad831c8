import { createHash } from 'node:crypto'
import type { GraphTransaction } from '../graph-store.ts'
import type { LoadedDataset } from './stamp.ts'

/** The graph that the only release of that schema loaded from its own dataset, by the hash of what it says. */
const released: Record<string, LoadedDataset> = {
  '58cbe7a382e237a5b9e9e6f4f854891889047199f8e74a070cc6350a57eace8a': {
    negotiation: 'us-russia-28-point-plan',
    dataset: '491cb385157d57dcf9e7383d82d9d3313414c2962b154d614a0b9e910347f607',
    ships: true,
    loadedBy: '0.1.0',
  },
}

/** The dataset of a store from before there were stamps, where it is the one that shipped then; undefined of somebody's own. */
export async function shippedAtSchema1(
  transaction: Pick<GraphTransaction, 'read'>,
  marker: string,
): Promise<LoadedDataset | undefined> {
  const nodes = await transaction.read(
    `MATCH (n:${marker}) WHERE NOT n:SavedQuestion RETURN properties(n) AS properties`,
  )
  const relationships = await transaction.read(
    `MATCH (a:${marker})-[r]->(b:${marker}) RETURN a.id AS from, type(r) AS type, b.id AS to, properties(r) AS properties`,
  )
  const lines = [...nodes, ...relationships].map((row) => JSON.stringify(inKeyOrder(row))).sort()
  return released[createHash('sha256').update(lines.join('\n')).digest('hex')]
}

function inKeyOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, inner]) => [key, inKeyOrder(inner)]))
}
