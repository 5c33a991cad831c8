import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { z } from 'zod'
import { GraphNode, GraphRelationship } from '#domain/graph-value'
import { reasonOf } from '../graph/embedded-problem.ts'
import { StoreUnavailable } from '../graph/graph-store.ts'
import { embeddedEngine } from '../graph/open-store.ts'

const graphFile = 'graph.grafeo'

/** What may be read: copies of `file` and `log`. */
type Candidate = { name: string; file: string; log?: string; salvage?: boolean }

/**
 * What could be read of a store, and from what of it; `asItIs`: the store itself, whole. `failed`: what could not be read
 * before, and why.
 */
export type ReadableGraph = {
  from: string | undefined
  asItIs: boolean
  nodes: GraphNode[]
  relationships: GraphRelationship[]
  failed: { name: string; why: string }[]
}

/** Reads the first candidate that has anything in it, in copies within `workplace`, which is removed again. */
export async function readableGraph(folder: string, workplace: string): Promise<ReadableGraph> {
  const failed: ReadableGraph['failed'] = []
  const candidates = candidatesIn(folder)
  for (const [at, candidate] of candidates.entries()) {
    copy(candidate, workplace)
    try {
      const read = await readCopy(workplace, candidate.salvage)
      if (read.nodes.length > 0) return { from: candidate.name, asItIs: at === 0, ...read, failed }
      failed.push({ name: candidate.name, why: 'it is empty' })
    } catch (error) {
      failed.push({ name: candidate.name, why: whyNot(error).replaceAll(join(workplace, graphFile), candidate.file) })
    } finally {
      rmSync(workplace, { recursive: true, force: true })
    }
  }
  return { from: undefined, asItIs: false, nodes: [], relationships: [], failed }
}

function candidatesIn(folder: string): Candidate[] {
  const file = join(folder, graphFile)
  const log = `${file}.wal`
  const own: Candidate[] = [
    { name: 'the store as it is', file, log },
    { name: 'the store up to the damage in its log', file, log, salvage: true },
    { name: 'the store without its log', file },
  ]
  return [
    ...(existsSync(file) ? own : []),
    ...[folder, join(folder, 'snapshots')].flatMap(olderIn).map((older) => ({ name: basename(older), file: older })),
  ]
}

/** Other graphs that lie there, the newest first. */
function olderIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  const names = readdirSync(folder).filter((name) => name.endsWith('.grafeo') && name !== graphFile)
  return names.map((name) => join(folder, name)).sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)
}

/** What the engine said, rather than what a user of the copy would be told. */
function whyNot(error: unknown): string {
  return reasonOf(error instanceof StoreUnavailable ? error.cause : error)
}

function copy({ file, log }: Candidate, workplace: string): void {
  mkdirSync(workplace, { recursive: true })
  const place = join(workplace, graphFile)
  cpSync(file, place)
  if (log !== undefined && existsSync(log)) cpSync(log, `${place}.wal`, { recursive: true })
}

async function readCopy(workplace: string, salvage = false) {
  const { EmbeddedStore } = await embeddedEngine()
  const store = new EmbeddedStore(workplace, { salvage })
  try {
    const nodes = await store.read('MATCH (n) RETURN n AS entity')
    const relationships = await store.read('MATCH ()-[r]->() RETURN r AS entity')
    return {
      nodes: nodes.map(({ entity }) => GraphNode.parse(entity)),
      relationships: z.array(GraphRelationship).parse(relationships.map(({ entity }) => entity)),
    }
  } finally {
    await store.close()
  }
}
