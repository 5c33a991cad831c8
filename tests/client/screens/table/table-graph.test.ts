import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { findPython } from '../../../readers/find-python.ts'
import { aTableGraph } from './a-table-graph.ts'

const python = findPython()
const Typed = z.record(z.string(), z.tuple([z.string(), z.unknown()]))
const Edges = z.array(z.tuple([z.string(), z.string(), Typed]))
const Read = z.object({
  networkx: z.object({
    about: z.record(z.string(), z.string()),
    directed: z.boolean(),
    nodes: z.record(z.string(), Typed),
    edges: Edges,
  }),
  igraph: z.object({ directed: z.boolean(), nodes: z.record(z.string(), Typed), edges: Edges }),
})

/** What networkx and igraph find in a file. */
function readIn(graphMl: string): z.infer<typeof Read> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-table-'))
  try {
    const file = join(folder, 'table.graphml')
    writeFileSync(file, graphMl)
    const { status, stdout, stderr } = spawnSync(python ?? '', ['tests/readers/read_graph.py', file], {
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(stderr)
    return Read.parse(JSON.parse(stdout))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const plain = (typed: z.infer<typeof Typed>) =>
  Object.fromEntries(Object.entries(typed).map(([key, [, value]]) => [key, value]))

describe.skipIf(python === undefined)('the Table as GraphML, in Python', () => {
  test('has the seats and lines that are drawn, with what is known of each', () => {
    const { networkx, igraph } = readIn(aTableGraph({}))
    expect(networkx.about).toStrictEqual({ title: 'Who speaks for whom & who met whom', asOf: '2030-11-26' })
    expect(Object.keys(networkx.nodes)).toHaveLength(25)
    expect(plain(networkx.nodes.northland ?? {})).toStrictEqual({
      ...{
        label: 'Northland',
        nodeLabel: 'Actor',
        kind: 'state',
        side: 'north',
        sideName: 'Northland',
        place: 'front',
      },
    })
    expect(networkx.nodes['official-20']?.place?.[1]).toBe('stack')
    expect(networkx.nodes.courier?.place?.[1]).toBe('outlet')
    // Neither of the two who met comes first.
    const met = (edges: z.infer<typeof Edges>) =>
      edges.map(([from, to, { type, status }]) => [type?.[1], status?.[1], ...[from, to].sort()].join(' ')).sort()
    const drawn = ['met cancelled broker official-1', 'met held broker envoy']
    expect([met(networkx.edges), met(igraph.edges)]).toStrictEqual([drawn, drawn])
    const held = networkx.edges.find((edge) => edge.includes('envoy'))?.[2]
    expect(plain(held ?? {})).toMatchObject({
      ...{ label: 'met', claims: 1, strength: 3, basis: 'named-source', asOf: '2030-11-26' },
      ...{
        sources: 'courier-report ¶ 3–5, 9',
        on: '["broker-envoy"]',
        sentence: expect.stringContaining('Broker met Envoy'),
      },
    })
  })

  test('has of a selection its own lines alone, and what XML has a meaning for as it is', () => {
    const { networkx } = readIn(aTableGraph({ select: ['official-20'], expanded: ['north'] }))
    const said = networkx.edges.map(([from, to, typed]) => [from, to, plain(typed)] as const)
    expect(said.map(([from, to]) => [from, to])).toStrictEqual([['official-20', 'northland']])
    expect(said[0]?.[2]).toMatchObject({ how: 'as <an> "aide" & more', strength: 1, basis: 'inference', claimsWeak: 1 })
    expect(networkx.directed).toBe(true)
  })

  test('has the stances on what lies on the Table, said on it and by a demand apart', () => {
    const { networkx } = readIn(
      aTableGraph(
        { rel: ['none'] },
        new Map([
          ['southmark', { way: 'point', stance: 'opposes', weak: true, plan: 'supports' }],
          ['northland', { way: 'demand', answer: 'meets', stance: 'supports', brokered: true }],
        ]),
      ),
    )
    expect(networkx.edges).toStrictEqual([])
    expect(plain(networkx.nodes.southmark ?? {})).toMatchObject({
      ...{ stance: 'opposes', stanceWeak: true, stanceOnPlan: 'supports' },
    })
    expect(plain(networkx.nodes.northland ?? {})).toMatchObject({ demand: 'meets', brokered: true })
    expect(networkx.nodes.northland?.stance).toBeUndefined()
  })
})
