import { sayTypeOf } from '#domain/words/parts'
import { type Attribute, type Entry, linkEntries, nodeEntries } from '../../../canvas/export/graph-attributes.ts'
import { tag } from '../../../canvas/paint/markup.ts'
import type { ResultGraph } from '../result/graph.ts'

const titles = (domain: 'node' | 'edge', attributes: readonly Attribute[]) =>
  tag(
    'attributes',
    { class: domain },
    attributes.map(({ id, name, type }) => tag('attribute', { id, title: name, type })),
  )

const entered = (attributes: readonly Attribute[], { values }: Entry<unknown>) =>
  tag(
    'attvalues',
    {},
    attributes.flatMap(({ id }, at) => {
      const value = values[at]
      return value === undefined ? [] : tag('attvalue', { for: id, value })
    }),
  )

/** The graph of an answer as GEXF 1.2, which is Gephi's own, and which NetworkX reads too. */
export function toGexf({ nodes, links }: ResultGraph): string {
  const things = nodeEntries(nodes)
  const ties = linkEntries(links)
  const nodeMarks = things.entries.map((entry) =>
    tag('node', { id: entry.item.id, label: entry.item.name }, entered(things.attributes, entry)),
  )
  const edgeMarks = ties.entries.map((entry, at) => {
    const { from, to } = entry.item
    const ends = { id: `link-${at}`, source: from, target: to, label: sayTypeOf(entry.item) }
    return tag('edge', ends, entered(ties.attributes, entry))
  })
  const graph = tag('graph', { mode: 'static', defaultedgetype: ties.directed ? 'directed' : 'undirected' }, [
    titles('node', things.attributes),
    titles('edge', ties.attributes),
    tag('nodes', {}, nodeMarks),
    tag('edges', {}, edgeMarks),
  ])
  const whole = tag('gexf', { xmlns: 'http://www.gexf.net/1.2draft', version: '1.2' }, graph)
  return `<?xml version="1.0" encoding="UTF-8"?>\n${whole}\n`
}
