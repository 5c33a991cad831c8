import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { loadDataset } from '#seed/load-dataset'
import { EmbeddedStore } from '#server/graph/embedded-store'
import { Neo4jStore } from '#server/graph/neo4j-store'
import { type Parley, startParley } from '../tests/browser/start-parley.ts'
import { startNeo4j } from '../tests/neo4j/start-neo4j.ts'
import { residentMegabytes } from './start.ts'
import { negotiationOf } from './synthetic/negotiation.ts'
import { median, milliseconds } from './timing.ts'

/** The answers that the pages begin with. */
export const answers = [
  '/api/overview',
  '/api/matrix',
  '/api/changes',
  '/api/calendar',
  '/api/events',
  '/api/analysis/coalitions',
  '/api/standing/point-1',
  '/api/positions',
] as const

/**
 * What one answer costs. `first`: nothing is kept, right after a write; `again`: it is kept. In milliseconds on the wall, and `cpu` those
 * that the server's process computed in the first, where this machine tells. `kilobytes`: of the answer, compressed.
 */
export type Cost = { path: string; first: number; again: number; cpu: number | undefined; kilobytes: number }

/** `cold`: milliseconds of the very first answer, an overview, after the start; `load`: seconds; `megabytes`: of the server after all. */
export type Point = {
  engine: string
  positions: number
  load: number
  cold: number
  megabytes: number
  costs: Cost[]
}

export async function onEmbedded(size: number): Promise<Point> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-bench-'))
  const dataset = negotiationOf(size)
  try {
    const store = new EmbeddedStore(folder)
    const load = (await milliseconds(() => loadDataset(store, dataset))) / 1000
    await store.close()
    const served = await measureServed({ PARLEY_STORE: folder })
    return { engine: 'embedded', positions: dataset.positions.length, load, ...served }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

export async function onNeo4j(size: number): Promise<Point> {
  const server = await startNeo4j({ heapMegabytes: 2048 })
  const dataset = negotiationOf(size)
  try {
    const store = new Neo4jStore(server)
    const load = (await milliseconds(() => loadDataset(store, dataset))) / 1000
    await store.close()
    const { uri, user, password } = server
    const served = await measureServed({ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password })
    return { engine: 'Neo4j', positions: dataset.positions.length, load, ...served }
  } finally {
    await server.stop()
  }
}

async function measureServed(settings: Record<string, string>): Promise<Pick<Point, 'cold' | 'megabytes' | 'costs'>> {
  const parley = await startParley(settings)
  try {
    const cold = await milliseconds(() => ask(parley, answers[0]))
    const costs: Cost[] = []
    for (const path of answers) costs.push(await costOf(parley, path))
    return { cold, costs, megabytes: residentMegabytes(parley.pid) }
  } finally {
    await parley.stop()
  }
}

const rounds = 5

/** The medians of some rounds, each after a write, which makes the server forget what it kept. */
async function costOf(parley: Parley, path: string): Promise<Cost> {
  const [first, again, cpu]: [number[], number[], number[]] = [[], [], []]
  let body = ''
  for (let round = 0; round < rounds; round++) {
    await writeSomething(parley, round)
    const before = cpuOf(parley.pid)
    first.push(
      await milliseconds(async () => {
        body = await ask(parley, path)
      }),
    )
    const after = cpuOf(parley.pid)
    if (before !== undefined && after !== undefined) cpu.push(after - before)
    again.push(await milliseconds(() => ask(parley, path)))
  }
  return {
    path,
    first: median(first),
    again: median(again),
    cpu: cpu.length > 0 ? median(cpu) : undefined,
    kilobytes: gzipSync(body).length / 1000,
  }
}

async function ask({ address }: Parley, path: string): Promise<string> {
  const response = await fetch(address + path)
  if (!response.ok) throw new Error(`${path} answered ${response.status}`)
  return response.text()
}

/** Saves a question and removes it: the graph has another revision then. */
async function writeSomething({ address }: Parley, round: number): Promise<void> {
  const saved = await fetch(`${address}/api/questions/saved`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: address },
    body: JSON.stringify({ name: `Round ${round}`, cypher: 'RETURN 1 AS one' }),
  })
  const { id } = Object(await saved.json())
  const gone = await fetch(`${address}/api/questions/saved/${id}`, { method: 'DELETE', headers: { Origin: address } })
  if (!saved.ok || !gone.ok) throw new Error('The server took no question: the benchmark cannot make it forget')
}

/** Milliseconds that a process has computed so far, by the hundredth of a second. Linux alone tells. */
function cpuOf(pid: number): number | undefined {
  const file = `/proc/${pid}/stat`
  if (!existsSync(file)) return undefined
  const fields = readFileSync(file, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) * 10
}
