import { MultiDirectedGraph } from 'graphology'
import { write } from 'graphology-gexf/browser'
import type { ResultGraph } from '../result/result-graph.ts'
import { attributesOf, plainValue } from './graph-attributes.ts'

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML forbids
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g

function plainOf(properties: Record<string, unknown>, types: ReturnType<typeof attributesOf>) {
  return Object.fromEntries(
    types.flatMap(({ name, type }) => {
      const value = plainValue(properties[name], type)
      if (value === undefined) return []
      return [[name, typeof value === 'string' ? value.replace(forbidden, '') : value]]
    }),
  )
}

/** The graph of an answer as GEXF, which is Gephi's own. */
export function toGexf({ nodes, links }: ResultGraph): string {
  const graph = new MultiDirectedGraph()
  const ofNodes = attributesOf(nodes.map(({ properties }) => properties))
  const ofLinks = attributesOf(links.map(({ properties }) => properties))
  for (const { id, label, name, properties } of nodes)
    graph.addNode(id, { ...plainOf(properties, ofNodes), label: name.replace(forbidden, ''), kind: label })
  links.forEach(({ from, to, type, properties }, at) => {
    graph.addEdgeWithKey(`link-${at}`, from, to, { ...plainOf(properties, ofLinks), label: type, type })
  })
  return write(graph, { version: '1.3' })
}
