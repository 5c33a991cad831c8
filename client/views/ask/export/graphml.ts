import { escapeXml, tag } from '../../../canvas/export/markup.ts'
import type { ResultGraph } from '../result/result-graph.ts'
import { type Attribute, attributesOf, plainValue } from './graph-attributes.ts'

type Given = { domain: 'node' | 'edge'; attributes: readonly Attribute[]; properties: Record<string, unknown> }

const keyId = (domain: Given['domain'], at: number) => `${domain === 'node' ? 'n' : 'e'}${at}`

const keys = (domain: Given['domain'], attributes: readonly Attribute[]) =>
  attributes.map(({ name, type }, at) =>
    tag('key', { id: keyId(domain, at), for: domain, 'attr.name': name, 'attr.type': type }),
  )

const entries = ({ domain, attributes, properties }: Given) =>
  attributes.flatMap(({ name, type }, at) => {
    const value = plainValue(properties[name], type)
    return value === undefined ? [] : `<data key="${keyId(domain, at)}">${escapeXml(String(value))}</data>`
  })

/** The graph of an answer as GraphML (graphml.graphdrawing.org), which Gephi, R and NetworkX read. */
export function toGraphMl({ nodes, links }: ResultGraph): string {
  const things = nodes.map(({ id, label, name, properties }) => ({
    id,
    properties: { ...properties, label: name, kind: label },
  }))
  const ties = links.map(({ from, to, type, directed, properties }) => ({
    from,
    to,
    directed,
    properties: { ...properties, type },
  }))
  const ofNodes = attributesOf(things.map(({ properties }) => properties))
  const ofLinks = attributesOf(ties.map(({ properties }) => properties))
  const nodeMarks = things.map(({ id, properties }) =>
    tag('node', { id }, entries({ domain: 'node', attributes: ofNodes, properties })),
  )
  const edgeMarks = ties.map(({ from, to, directed, properties }, at) =>
    tag(
      'edge',
      { id: `link-${at}`, source: from, target: to, directed: String(directed) },
      entries({ domain: 'edge', attributes: ofLinks, properties }),
    ),
  )
  const graph = tag('graph', { id: 'answer', edgedefault: 'directed' }, [...nodeMarks, ...edgeMarks])
  const content = [...keys('node', ofNodes), ...keys('edge', ofLinks), graph]
  const schema = 'http://graphml.graphdrawing.org/xmlns'
  const whole = {
    xmlns: schema,
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    'xsi:schemaLocation': `${schema} ${schema}/1.0/graphml.xsd`,
  }
  return `<?xml version="1.0" encoding="UTF-8"?>\n${tag('graphml', whole, content)}\n`
}
