import { sayTypeOf } from '#domain/words/parts'
import { escapeXml, tag } from '../../../canvas/paint/markup.ts'
import type { ResultGraph } from '../result/graph.ts'
import { type Attribute, type Entry, linkEntries, nodeEntries } from './graph-attributes.ts'

type Domain = 'node' | 'edge'

/** The attribute of which Gephi takes the caption. */
const caption = (domain: Domain): Attribute => ({ id: `${domain}-label`, name: 'label', type: 'string' })

const keys = (domain: Domain, attributes: readonly Attribute[]) =>
  [caption(domain), ...attributes].map(({ id, name, type }) =>
    tag('key', { id, for: domain, 'attr.name': name, 'attr.type': type }),
  )

const datum = (key: string, value: string) => `<data key="${key}">${escapeXml(value)}</data>`

const entered = (domain: Domain, label: string, attributes: readonly Attribute[], { values }: Entry<unknown>) => [
  datum(caption(domain).id, label),
  ...attributes.flatMap(({ id }, at) => {
    const value = values[at]
    return value === undefined ? [] : datum(id, value)
  }),
]

/** The graph of an answer as GraphML (graphml.graphdrawing.org), which Gephi, R, igraph and NetworkX read. */
export function toGraphMl({ nodes, links }: ResultGraph): string {
  const things = nodeEntries(nodes)
  const ties = linkEntries(links)
  const nodeMarks = things.entries.map((entry) =>
    tag('node', { id: entry.item.id }, entered('node', entry.item.name, things.attributes, entry)),
  )
  const edgeMarks = ties.entries.map((entry, at) => {
    const { from, to } = entry.item
    const data = entered('edge', sayTypeOf(entry.item), ties.attributes, entry)
    return tag('edge', { id: `link-${at}`, source: from, target: to }, data)
  })
  const edgedefault = ties.directed ? 'directed' : 'undirected'
  const graph = tag('graph', { id: 'answer', edgedefault }, [...nodeMarks, ...edgeMarks])
  const content = [...keys('node', things.attributes), ...keys('edge', ties.attributes), graph]
  const schema = 'http://graphml.graphdrawing.org/xmlns'
  const whole = {
    xmlns: schema,
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    'xsi:schemaLocation': `${schema} ${schema}/1.0/graphml.xsd`,
  }
  return `<?xml version="1.0" encoding="UTF-8"?>\n${tag('graphml', whole, content)}\n`
}
