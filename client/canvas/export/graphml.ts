import { sayTypeOf } from '#domain/words/parts'
import { escapeXml, tag } from '../paint/markup.ts'
import {
  type Attribute,
  type Entry,
  type FiledLink,
  type FiledNode,
  linkEntries,
  nodeEntries,
} from './graph-attributes.ts'

type Domain = 'node' | 'edge'

/** `captionOf`: a link in a word; else its type. `about`: what is said of the whole. */
type Filed = {
  nodes: readonly FiledNode[]
  links: readonly FiledLink[]
  captionOf?: (link: FiledLink) => string
  about?: Readonly<Record<string, string>>
}

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

/** A graph as GraphML (graphml.graphdrawing.org), which Gephi, R, igraph and NetworkX read. */
export function toGraphMl({ nodes, links, captionOf = sayTypeOf, about = {} }: Filed): string {
  const things = nodeEntries(nodes)
  const ties = linkEntries(links)
  const nodeMarks = things.entries.map((entry) =>
    tag('node', { id: entry.item.id }, entered('node', entry.item.name, things.attributes, entry)),
  )
  const edgeMarks = ties.entries.map((entry, at) => {
    const { from, to } = entry.item
    const data = entered('edge', captionOf(entry.item), ties.attributes, entry)
    return tag('edge', { id: `link-${at}`, source: from, target: to }, data)
  })
  const edgedefault = ties.directed ? 'directed' : 'undirected'
  const said = Object.entries(about)
  const ofGraph = said.map(([name, value]) => datum(`graph-${name}`, value))
  const graph = tag('graph', { id: 'answer', edgedefault }, [...ofGraph, ...nodeMarks, ...edgeMarks])
  const graphKeys = said.map(([name]) =>
    tag('key', { id: `graph-${name}`, for: 'graph', 'attr.name': name, 'attr.type': 'string' }),
  )
  const content = [...graphKeys, ...keys('node', things.attributes), ...keys('edge', ties.attributes), graph]
  const schema = 'http://graphml.graphdrawing.org/xmlns'
  const whole = {
    xmlns: schema,
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    'xsi:schemaLocation': `${schema} ${schema}/1.0/graphml.xsd`,
  }
  return `<?xml version="1.0" encoding="UTF-8"?>\n${tag('graphml', whole, content)}\n`
}
