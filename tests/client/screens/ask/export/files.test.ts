import { inflateRawSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { toGraphMl } from '#client/canvas/export/graphml.ts'
import { toGexf } from '#client/screens/ask/export/gexf.ts'
import { toXlsx } from '#client/screens/ask/export/xlsx.ts'
import { graphIn } from '#client/screens/ask/result/graph.ts'
import { answer, columnsIn, node, relationship, things } from '../answers.ts'

describe('the rows of an answer', () => {
  test('are a workbook in which numbers are numbers, days are days, and no text is a formula', async () => {
    const off = relationship('northland', 'TOOK_PART', 'talks', { role: 'host', status: 'cancelled' })
    const rows = answer(
      ['name', 'count', 'day', 'month', 'part'],
      ['a, "b" c <&>', 3, '2030-11-20', '2030-11', off],
      ['=1+1', -0.5, '2030-02-30', null, null],
    )
    const parts = unzipped(Buffer.from(await (await toXlsx(rows)).arrayBuffer()))
    const sheet = parts.get('xl/worksheets/sheet1.xml') ?? ''
    const texts = parts.get('xl/sharedStrings.xml') ?? ''
    expect(sheet).toMatch(/<c r="B2"[^>]*><v>3<\/v>/)
    expect(sheet).toMatch(/<c r="B3"[^>]*><v>-0.5<\/v>/)
    // The days since the end of 1899, which is how a workbook counts them.
    expect(sheet).toMatch(/<c r="C2"[^>]*><v>47807<\/v>/)
    expect(sheet).not.toContain('<f>')
    for (const text of ['=1+1', 'c &lt;&amp;&gt;', '2030-02-30', '2030-11', '"role":"host","status":"cancelled"'])
      expect(texts).toContain(text)
  })

  test('are cut where a cell of a workbook holds no more, and say so', async () => {
    const parts = unzipped(Buffer.from(await (await toXlsx(answer(['a'], ['x'.repeat(40_000)]))).arrayBuffer()))
    expect(parts.get('xl/sharedStrings.xml')).toContain(`${'x'.repeat(32_766)}…<`)
  })
})

const given = answer(
  ['a', 'r', 'p'],
  [
    node('Actor', 'northland', { name: 'North <&> "land"', kind: 'state', label: 'N', age: 3, since: null }),
    relationship('northland', 'OPPOSES', 'locks', { weight: 2, share: 1, sure: true, id: 'r1', type: 'loud' }),
    node('PlanPoint', 'locks', {
      title: 'Open\n\tlocks',
      age: 'old',
      bell: 'a\u0007\ud800\uffffb',
      aliases: ['Zoë', '湖'],
    }),
  ],
  [null, relationship('locks', 'TOOK_PART', 'northland', { share: 0.5, status: 'cancelled' }), null],
)
const graph = graphIn(given, columnsIn(given), things)

describe('the graph of an answer', () => {
  test('is GraphML, each property with the one type that holds all its values', () => {
    expect(toGraphMl(graph).replace(/></g, '>\n<').split('\n').slice(2, -2)).toStrictEqual([
      '<key id="node-label" for="node" attr.name="label" attr.type="string"/>',
      '<key id="n0" for="node" attr.name="age" attr.type="string"/>',
      '<key id="n1" for="node" attr.name="aliases" attr.type="string"/>',
      '<key id="n2" for="node" attr.name="bell" attr.type="string"/>',
      '<key id="n3" for="node" attr.name="kind" attr.type="string"/>',
      '<key id="n4" for="node" attr.name="name" attr.type="string"/>',
      '<key id="n5" for="node" attr.name="nodeLabel" attr.type="string"/>',
      '<key id="n6" for="node" attr.name="own_label" attr.type="string"/>',
      '<key id="n7" for="node" attr.name="title" attr.type="string"/>',
      '<key id="edge-label" for="edge" attr.name="label" attr.type="string"/>',
      '<key id="e0" for="edge" attr.name="own_id" attr.type="string"/>',
      '<key id="e1" for="edge" attr.name="own_type" attr.type="string"/>',
      '<key id="e2" for="edge" attr.name="share" attr.type="double"/>',
      '<key id="e3" for="edge" attr.name="status" attr.type="string"/>',
      '<key id="e4" for="edge" attr.name="sure" attr.type="boolean"/>',
      '<key id="e5" for="edge" attr.name="type" attr.type="string"/>',
      '<key id="e6" for="edge" attr.name="weight" attr.type="long"/>',
      '<graph id="answer" edgedefault="directed">',
      '<node id="northland">',
      '<data key="node-label">North &lt;&amp;&gt; &quot;land&quot;</data>',
      '<data key="n0">3</data>',
      '<data key="n3">state</data>',
      '<data key="n4">North &lt;&amp;&gt; &quot;land&quot;</data>',
      '<data key="n5">Actor</data>',
      '<data key="n6">N</data>',
      '</node>',
      '<node id="locks">',
      '<data key="node-label">Open&#10;&#9;locks</data>',
      '<data key="n0">old</data>',
      '<data key="n1">[&quot;Zoë&quot;,&quot;湖&quot;]</data>',
      '<data key="n2">ab</data>',
      '<data key="n5">PlanPoint</data>',
      '<data key="n7">Open&#10;&#9;locks</data>',
      '</node>',
      '<edge id="link-0" source="northland" target="locks">',
      '<data key="edge-label">OPPOSES</data>',
      '<data key="e0">r1</data>',
      '<data key="e1">loud</data>',
      '<data key="e2">1</data>',
      '<data key="e4">true</data>',
      '<data key="e5">OPPOSES</data>',
      '<data key="e6">2</data>',
      '</edge>',
      '<edge id="link-1" source="locks" target="northland">',
      '<data key="edge-label">TOOK_PART (called off)</data>',
      '<data key="e2">0.5</data>',
      '<data key="e3">cancelled</data>',
      '<data key="e5">TOOK_PART</data>',
      '</edge>',
      '</graph>',
    ])
  })

  test('is GEXF with the same in it', () => {
    const xml = toGexf(graph)
    for (const line of [
      '<attribute id="n3" title="kind" type="string"/>',
      '<attribute id="e6" title="weight" type="long"/>',
      '<node id="locks" label="Open&#10;&#9;locks">',
      '<attvalue for="n1" value="[&quot;Zoë&quot;,&quot;湖&quot;]"/>',
      '<edge id="link-1" source="locks" target="northland" label="TOOK_PART (called off)">',
      '<attvalue for="e2" value="0.5"/>',
    ])
      expect(xml).toContain(line)
  })

  test.each([
    [1e300, 'double', '1e+300'],
    [2 ** 53, 'double', '9007199254740992'],
    [2 ** 53 - 1, 'long', '9007199254740991'],
  ])('calls %d a %s', (weight, type, text) => {
    const one = answer(['r'], [relationship('northland', 'OPPOSES', 'locks', { weight })])
    const of = graphIn(one, columnsIn(one), things)
    expect(toGraphMl(of)).toContain(`attr.name="weight" attr.type="${type}"`)
    expect(toGraphMl(of)).toContain(`>${text}</data>`)
    expect(toGexf(of)).toContain(`title="weight" type="${type}"`)
  })

  test('is not directed where all of it only stands in one row, and says which is where some does', () => {
    const tied = { id: 't', type: 'IN_ONE_ROW', from: 'northland', to: 'locks', directed: false, properties: {} }
    expect(toGraphMl({ ...graph, links: [tied] })).toContain('edgedefault="undirected"')
    expect(toGexf({ ...graph, links: [tied] })).toContain('defaultedgetype="undirected"')
    const mixed = toGraphMl({ ...graph, links: [...graph.links, tied] })
    expect(mixed).toContain('edgedefault="directed"')
    expect(mixed).toContain('attr.name="directed" attr.type="boolean"')
  })

  test('keeps several links between the same two', () => {
    const twice = answer(
      ['r'],
      [relationship('northland', 'BROKERED', 'accord', { role: 'drafted' })],
      [relationship('northland', 'BROKERED', 'accord', { role: 'leaked' })],
    )
    const both = graphIn(twice, columnsIn(twice), things)
    expect(toGexf(both).match(/<edge /g)).toHaveLength(2)
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
