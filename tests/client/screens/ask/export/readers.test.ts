import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { toGraphMl } from '#client/canvas/export/graphml.ts'
import { toGexf } from '#client/screens/ask/export/gexf.ts'
import { toRowsCsv, toRowsJson } from '#client/screens/ask/export/row-files.ts'
import { graphIn, type ResultGraph } from '#client/screens/ask/result/graph.ts'
import { readDataset } from '#seed/dataset'
import { loadDataset } from '#seed/load-dataset'
import { EmbeddedStore } from '#server/graph/embedded-store'
import { findPython } from '../../../../readers/find-python.ts'
import { answer, columnsIn, things } from '../answers.ts'

const Typed = z.record(z.string(), z.tuple([z.string(), z.unknown()]))
const Graph = z.object({
  directed: z.boolean(),
  multigraph: z.boolean().optional(),
  nodes: z.record(z.string(), Typed),
  edges: z.array(z.tuple([z.string(), z.string(), Typed])),
})
const Frame = z.object({ types: z.array(z.string()), rows: z.array(z.array(z.unknown())) })
const Read = z.object({
  graphml: Graph,
  gexf: Graph,
  igraph: Graph,
  csv: z.array(z.array(z.string())),
  pandas: Frame,
  json: Frame,
})

const python = findPython()

const rows = answer(
  ['name', 'count', 'share', 'sure', 'list'],
  ['Zoë, "the envoy"\n湖', -1, 1e-7, true, ['x', 2]],
  ['=HYPERLINK("x")\nnext', 3, -0.5, false, []],
)

/** Everything about the actors of the shipped negotiation that a graph can hold, several links between the same two included. */
async function shippedGraph(): Promise<ResultGraph> {
  const read = readDataset('seed/us-russia-28-point-plan')
  if ('problems' in read) throw new Error('The shipped dataset is faulty')
  const store = new EmbeddedStore()
  try {
    await loadDataset(store, read.dataset)
    const query = `MATCH (one:Actor)-[tie]->(other) RETURN one, tie, other
      UNION ALL MATCH (one:PlanPoint)-[tie:CITES|IN_PLAN]->(other) RETURN one, tie, other`
    const found = await store.ask({ query, params: {}, rows: 10_000, bytes: 20_000_000, seconds: 60, asker: 'test' })
    const whole = { ...found, elapsedMs: 1 }
    return graphIn(whole, columnsIn(whole), things)
  } finally {
    await store.close()
  }
}

describe.skipIf(python === undefined)('in Python', () => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-files-'))
  let graph: ResultGraph
  let read: z.infer<typeof Read>

  beforeAll(async () => {
    graph = await shippedGraph()
    const files = {
      'graph.graphml': toGraphMl(graph),
      'graph.gexf': toGexf(graph),
      'rows.csv': toRowsCsv(rows),
      'rows.json': toRowsJson(rows),
    }
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
    const { status, stdout, stderr } = spawnSync(python ?? '', ['tests/readers/read_files.py', folder], {
      encoding: 'utf8',
      maxBuffer: 100_000_000,
    })
    if (status !== 0) throw new Error(stderr)
    expect(stderr).toBe('')
    read = Read.parse(JSON.parse(stdout))
  }, 180_000)

  afterAll(() => rmSync(folder, { recursive: true }))

  test.each(['graphml', 'gexf', 'igraph'] as const)('%s has every thing with its kind and its numbers', (form) => {
    const { nodes, directed } = read[form]
    expect(directed).toBe(true)
    expect(Object.keys(nodes).sort()).toStrictEqual(graph.nodes.map(({ id }) => id).sort())
    for (const { id, label, name, properties } of graph.nodes) {
      expect(nodes[id]?.label?.[1]).toBe(name)
      expect(nodes[id]?.nodeLabel?.[1]).toBe(label)
      expect(nodes[id]?.kind?.[1] || undefined).toBe(properties.kind)
      if (properties.order !== undefined)
        expect(nodes[id]?.order).toStrictEqual([form === 'igraph' ? 'float' : 'int', properties.order])
      if (properties.aliases) expect(JSON.parse(String(nodes[id]?.aliases?.[1]))).toStrictEqual(properties.aliases)
    }
  })

  test.each(['graphml', 'gexf', 'igraph'] as const)(
    '%s has every relationship with its type and properties',
    (form) => {
      const told = (from: string, to: string, properties: Record<string, unknown>) =>
        JSON.stringify([
          from,
          to,
          ...['type', 'role', 'status', 'position', 'from', 'how'].map((key) => properties[key] || null),
        ])
      const edges = read[form].edges.map(([from, to, typed]) =>
        told(from, to, Object.fromEntries(Object.entries(typed).map(([name, [, value]]) => [name, value]))),
      )
      const links = graph.links.map(({ from, to, type, properties }) => told(from, to, { ...properties, type }))
      expect(edges.sort()).toStrictEqual(links.sort())
      expect(links.length).toBeGreaterThan(new Set(graph.links.map(({ from, to }) => `${from} ${to}`)).size)
    },
  )

  test('paragraphs that a relationship cites are a list again', () => {
    const cited = read.graphml.edges.filter(([, , { type }]) => type?.[1] === 'CITES')
    expect(cited.length).toBeGreaterThan(0)
    for (const [, , { paragraphs }] of cited)
      expect(JSON.parse(String(paragraphs?.[1]))).toContainEqual(expect.any(Number))
  })

  test('a part that was called off says so', () => {
    const [, , off] =
      read.graphml.edges.find(([from, to]) => from === 'steve-witkoff' && to === 'event-zelensky-turkey-visit') ?? []
    expect(off).toMatchObject({ status: ['str', 'cancelled'], role: ['str', 'was to join'] })
  })

  test('CSV comes back by the module csv and by pandas, numbers as numbers', () => {
    expect(read.csv).toStrictEqual([
      ['name', 'count', 'share', 'sure', 'list'],
      ['Zoë, "the envoy"\n湖', '-1', '1e-7', 'true', '["x",2]'],
      [`'=HYPERLINK("x")\nnext`, '3', '-0.5', 'false', '[]'],
    ])
    expect(read.pandas.types).toStrictEqual(['object', 'int64', 'float64', 'bool', 'object'])
    expect(read.pandas.rows[0]?.slice(1, 4)).toStrictEqual([-1, 1e-7, true])
  })

  test('JSON becomes a table of pandas', () => {
    expect(read.json).toStrictEqual({ types: ['object', 'int64', 'float64', 'bool', 'object'], rows: rows.rows })
  })
})
