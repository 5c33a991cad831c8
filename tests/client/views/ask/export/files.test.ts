import { inflateRawSync } from 'node:zlib'
import { MultiDirectedGraph } from 'graphology'
import { parse as readGexf } from 'graphology-gexf'
import papaparse from 'papaparse'
import { describe, expect, test, vi } from 'vitest'
import { toCsv } from '#client/canvas/export/csv.ts'
import { textRows } from '#client/views/ask/export/file-cells.ts'
import { toGraphMl } from '#client/views/ask/export/graphml.ts'
import { toXlsx } from '#client/views/ask/export/xlsx.ts'
import { graphIn } from '#client/views/ask/result/result-graph.ts'
import { answer, columnsIn, node, relationship, things } from '../answers.ts'

// The writer for browsers comes with a reader, which asks for a browser's parser as soon as it is loaded.
for (const name of ['DOMParser', 'Document']) vi.stubGlobal(name, class {})
const { toGexf } = await import('#client/views/ask/export/gexf.ts')

const rows = answer(
  ['name', 'count', 'sure', 'list', 'nothing'],
  ['a, "b"\nc <&>', 3, true, ['x', 2], null],
  ['=1+1', 0.5, false, [], null],
)

describe('the rows of an answer', () => {
  test('come back from CSV as they were said', () => {
    const { data, errors } = papaparse.parse(toCsv(rows.columns, textRows(rows)).slice(1).trimEnd())
    expect(errors).toStrictEqual([])
    expect(data).toStrictEqual([
      ['name', 'count', 'sure', 'list', 'nothing'],
      ['a, "b"\nc <&>', '3', 'true', 'x; 2', ''],
      ["'=1+1", '0.5', 'false', '', ''],
    ])
  })

  test('are a workbook in which numbers are numbers, and no text is a formula', async () => {
    const parts = unzipped(Buffer.from(await (await toXlsx(rows)).arrayBuffer()))
    const sheet = parts.get('xl/worksheets/sheet1.xml') ?? ''
    expect(sheet).toContain('<v>3</v>')
    expect(sheet).toContain('<v>0.5</v>')
    expect(sheet).not.toContain('<f>')
    expect([...parts.values()].join('')).toContain('=1+1')
    expect([...parts.values()].join('')).toContain('c &lt;&amp;&gt;')
  })
})

const given = answer(
  ['a', 'r', 'p'],
  [
    node('Actor', 'northland', { name: 'North <&> "land"', age: 3, since: null }),
    relationship('northland', 'OPPOSES', 'locks', { weight: 2, sure: true }),
    node('PlanPoint', 'locks', { title: 'Open locks', age: 'old', bell: '\u0007' }),
  ],
)
const graph = graphIn(given, columnsIn(given), things)

describe('the graph of an answer', () => {
  test('is GraphML, each property with the one type that holds all its values', () => {
    expect(toGraphMl(graph).replace(/></g, '>\n<').split('\n').slice(2, -2)).toStrictEqual([
      '<key id="n0" for="node" attr.name="age" attr.type="string"/>',
      '<key id="n1" for="node" attr.name="bell" attr.type="string"/>',
      '<key id="n2" for="node" attr.name="id" attr.type="string"/>',
      '<key id="n3" for="node" attr.name="kind" attr.type="string"/>',
      '<key id="n4" for="node" attr.name="label" attr.type="string"/>',
      '<key id="n5" for="node" attr.name="name" attr.type="string"/>',
      '<key id="n6" for="node" attr.name="title" attr.type="string"/>',
      '<key id="e0" for="edge" attr.name="sure" attr.type="boolean"/>',
      '<key id="e1" for="edge" attr.name="type" attr.type="string"/>',
      '<key id="e2" for="edge" attr.name="weight" attr.type="double"/>',
      '<graph id="answer" edgedefault="directed">',
      '<node id="northland">',
      '<data key="n0">3</data>',
      '<data key="n2">northland</data>',
      '<data key="n3">Actor</data>',
      '<data key="n4">North &lt;&amp;&gt; &quot;land&quot;</data>',
      '<data key="n5">North &lt;&amp;&gt; &quot;land&quot;</data>',
      '</node>',
      '<node id="locks">',
      '<data key="n0">old</data>',
      '<data key="n1">',
      '</data>',
      '<data key="n2">locks</data>',
      '<data key="n3">PlanPoint</data>',
      '<data key="n4">Open locks</data>',
      '<data key="n6">Open locks</data>',
      '</node>',
      '<edge id="link-0" source="northland" target="locks" directed="true">',
      '<data key="e0">true</data>',
      '<data key="e1">OPPOSES</data>',
      '<data key="e2">2</data>',
      '</edge>',
      '</graph>',
    ])
  })

  test('comes back from GEXF as it was', () => {
    const read = readGexf(MultiDirectedGraph, toGexf(graph))
    expect(read.nodes()).toStrictEqual(['northland', 'locks'])
    expect(read.getNodeAttributes('northland')).toMatchObject({ label: 'North <&> "land"', kind: 'Actor', age: '3' })
    expect(read.getNodeAttributes('locks')).toMatchObject({ label: 'Open locks', kind: 'PlanPoint', age: 'old' })
    expect(read.mapEdges((_, attributes, from, to) => [from, to, attributes])).toMatchObject([
      ['northland', 'locks', { label: 'OPPOSES', type: 'OPPOSES', weight: 2, sure: true }],
    ])
  })

  test('keeps several links between the same two', () => {
    const twice = answer(
      ['r'],
      [relationship('northland', 'BROKERED', 'accord', { role: 'drafted' })],
      [relationship('northland', 'BROKERED', 'accord', { role: 'leaked' })],
    )
    const both = graphIn(twice, columnsIn(twice), things)
    expect(readGexf(MultiDirectedGraph, toGexf(both)).size).toBe(2)
    expect(toGraphMl(both).match(/<edge /g)).toHaveLength(2)
  })
})

/** The parts of a zip by name, read from its directory at the end. */
function unzipped(zip: Buffer): Map<string, string> {
  const parts = new Map<string, string>()
  let at = zip.readUInt32LE(zip.lastIndexOf('PK\x05\x06', undefined, 'latin1') + 16)
  while (zip.readUInt32LE(at) === 0x02014b50) {
    const [size, nameLength] = [zip.readUInt32LE(at + 20), zip.readUInt16LE(at + 28)]
    const local = zip.readUInt32LE(at + 42)
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    const packed = zip.subarray(start, start + size)
    const name = zip.subarray(at + 46, at + 46 + nameLength).toString()
    parts.set(name, (zip.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed)).toString())
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return parts
}
