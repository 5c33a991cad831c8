import type { Dataset } from '#domain/dataset'
import { ours } from '#domain/ours'
import { Label } from '#domain/ref'
import { writeCaptions } from '#server/graph/captions'
import type { GraphStore, GraphTransaction } from '#server/graph/graph-store'
import { ensureSchema } from '#server/graph/schema'
import { writeStamp } from '#server/graph/versions/stamp'
import parley from '../package.json' with { type: 'json' }
import type { Edition } from './edition.ts'
import { type NodeRow, nodeRows } from './nodes.ts'
import { relationshipTypes } from './relationship-types.ts'
import { relationshipRows } from './relationships.ts'

export type Progress = { doing: string; done: number; total: number }

/** `edition`: what the dataset was read from, where it was read from files. */
export type Loading = { edition?: Edition; onProgress?: (progress: Progress) => void }

/** What a load wrote. `otherNodes`: how many nodes of others the graph holds, none of them touched. */
export type Loaded = { nodes: Partial<Record<Label, number>>; relationships: number; otherNodes: number }

const batch = 1000

/**
 * Makes the store hold this dataset instead of any other, all or nothing. A node that stays keeps what others have tied
 * to it; nodes of others, and what else is ours but of no dataset, stay as they are.
 */
export async function loadDataset(
  store: GraphStore,
  dataset: Dataset,
  { edition, onProgress = () => {} }: Loading = {},
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
    await removeRelationships(transaction)
    for (const label of Label.options) await removeNodes(transaction, label, nodes[label])
    for (const label of Label.options) await write(label, mergeNodes(label), nodes[label])
    for (const [type, rows] of byType(relationships)) await write(type, createRelationships(type), rows)
    await writeCaptions(transaction)
    await writeStamp(transaction, {
      negotiation: dataset.negotiation.id,
      ships: false,
      ...edition,
      loadedBy: parley.version,
    })
    onProgress({ doing: 'commit', done, total })
  })
  return { nodes: countsOf(nodes), relationships: relationships.length, otherNodes: await countOthers(store) }
}

function removeRelationships(transaction: GraphTransaction): Promise<void> {
  const cypher = `MATCH (:${ours})-[r]->(:${ours}) WHERE type(r) IN $types DELETE r`
  return transaction.write(cypher, { types: relationshipTypes })
}

/** Removes the nodes of a label that the dataset no longer has. */
async function removeNodes(transaction: GraphTransaction, label: Label, rows: readonly NodeRow[]): Promise<void> {
  const staying = new Set(rows.map((row) => row.id))
  const held = await transaction.read(`MATCH (n:${label}:${ours}) RETURN n.id AS id`)
  const gone = held.map((row) => String(row.id)).filter((id) => !staying.has(id))
  await transaction.write(`UNWIND $gone AS id MATCH (n:${ours} {id: id}) DETACH DELETE n`, { gone })
}

function mergeNodes(label: Label): string {
  return `UNWIND $rows AS row MERGE (n:${label}:${ours} {id: row.id}) SET n = row`
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
