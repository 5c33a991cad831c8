import type { Dataset } from '#domain/dataset'
import { Label } from '#domain/ref'
import type { GraphStore, GraphTransaction } from '#server/graph/graph-store'
import { ensureSchema, ours } from '#server/graph/schema'
import { nodeRows } from './nodes.ts'
import { relationshipRows } from './relationships.ts'

export type Progress = { doing: string; done: number; total: number }

/** What a load wrote. `otherNodes`: how many nodes of others the graph holds, none of them touched. */
export type Loaded = { nodes: Partial<Record<Label, number>>; relationships: number; otherNodes: number }

const batch = 1000

/** Replaces what the store holds of any dataset with this one, all or nothing. */
export async function loadDataset(
  store: GraphStore,
  dataset: Dataset,
  onProgress: (progress: Progress) => void = () => {},
): Promise<Loaded> {
  await ensureSchema(store)
  const nodes = nodeRows(dataset)
  const relationships = relationshipRows(dataset)
  const total = Object.values(nodes).reduce((sum, rows) => sum + rows.length, relationships.length)
  await store.transaction(async (transaction) => {
    let done = 0
    const write = async (doing: string, cypher: string, rows: readonly unknown[]) => {
      for (let start = 0; start < rows.length; start += batch) {
        onProgress({ doing, done, total })
        const part = rows.slice(start, start + batch)
        await transaction.write(cypher, { rows: part })
        done += part.length
      }
    }
    await removeDataset(transaction)
    for (const label of Label.options) await write(label, createNodes(label), nodes[label])
    for (const [type, rows] of byType(relationships)) await write(type, createRelationships(type), rows)
    onProgress({ doing: 'commit', done, total })
  })
  return { nodes: countsOf(nodes), relationships: relationships.length, otherNodes: await countOthers(store) }
}

async function removeDataset(transaction: GraphTransaction): Promise<void> {
  for (const label of Label.options) await transaction.write(`MATCH (n:${label}:${ours}) DETACH DELETE n`)
}

function createNodes(label: Label): string {
  return `UNWIND $rows AS row CREATE (n:${label}:${ours}) SET n = row`
}

function createRelationships(type: string): string {
  return `UNWIND $rows AS row
MATCH (from:${ours} {id: row.from})
MATCH (to:${ours} {id: row.to})
CREATE (from)-[r:${type}]->(to) SET r = row.properties`
}

function byType<R extends { type: string }>(rows: readonly R[]): Map<string, R[]> {
  const groups = new Map<string, R[]>()
  for (const row of rows) {
    const group = groups.get(row.type)
    if (group) group.push(row)
    else groups.set(row.type, [row])
  }
  return groups
}

function countsOf(nodes: Record<Label, readonly unknown[]>): Loaded['nodes'] {
  const present = Label.options.filter((label) => nodes[label].length > 0)
  return Object.fromEntries(present.map((label) => [label, nodes[label].length]))
}

async function countOthers(store: GraphStore): Promise<number> {
  const [row] = await store.read(`MATCH (n) WHERE NOT n:${ours} RETURN count(n) AS others`)
  return Number(row?.others)
}
