import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { z } from 'zod'
import { GraphNode, GraphRelationship } from '#domain/graph-value'
import { isNoRoom, reasonOf } from '../graph/embedded-problem.ts'
import { StoreUnavailable } from '../graph/graph-store.ts'
import { embeddedEngine } from '../graph/open-store.ts'

const graphFile = 'graph.grafeo'

/** What may be read: copies of `file` and `log`. `whole`: the store itself, with all that belongs to it. */
type Candidate = { name: string; file: string; log?: string; salvage?: boolean; whole?: true }

/**
 * What could be read of a store, and from what of it; `asItIs`: the store itself, whole. `failed`: what could not be read
 * before, and why. `noRoom`: there was none for a copy, which says nothing about the store.
 */
export type ReadableGraph = {
  from: string | undefined
  asItIs: boolean
  nodes: GraphNode[]
  relationships: GraphRelationship[]
  failed: { name: string; why: string }[]
  noRoom: boolean
}

/** Reads the first candidate that has anything in it, in copies within `workplace`, which is removed again. */
export async function readableGraph(folder: string, workplace: string): Promise<ReadableGraph> {
  const failed: ReadableGraph['failed'] = []
  let noRoom = false
  for (const candidate of candidatesIn(folder)) {
    try {
      copy(candidate, workplace)
      const read = await readCopy(workplace, candidate.salvage)
      const { name, whole = false } = candidate
      if (read.nodes.length > 0) return { from: name, asItIs: whole, ...read, failed, noRoom }
      failed.push({ name, why: 'it is empty' })
    } catch (error) {
      const why = whyNot(error).replaceAll(join(workplace, graphFile), candidate.file)
      failed.push({ name: candidate.name, why })
      noRoom = isNoRoom(error)
      // A smaller file that fits would be an older graph in the place of one that is whole.
      if (noRoom) break
    } finally {
      rmSync(workplace, { recursive: true, force: true })
    }
  }
  return { from: undefined, asItIs: false, nodes: [], relationships: [], failed, noRoom }
}

function candidatesIn(folder: string): Candidate[] {
  const file = join(folder, graphFile)
  const log = `${file}.wal`
  const own: Candidate[] = [
    { name: 'the store as it is', file, log, whole: true },
    { name: 'the store up to the damage in its log', file, log, salvage: true },
    { name: 'the store without its log', file },
  ]
  const others = [folder, join(folder, 'snapshots')].flatMap(othersIn)
  const newestFirst = others.sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)
  return [
    ...(existsSync(file) ? own : []),
    ...newestFirst.map((older) => ({ name: relative(folder, older), file: older })),
  ]
}

/** Other graphs that lie there. */
function othersIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  const names = readdirSync(folder).filter((name) => name.endsWith('.grafeo') && name !== graphFile)
  return names.map((name) => join(folder, name))
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
