import { answerCell } from '#domain/answer-cell'

type AttributeType = 'string' | 'long' | 'double' | 'boolean'
type Properties = Record<string, unknown>

/** A thing of a graph that becomes a file; `label`: what it is. */
export type FiledNode = { id: string; label: string; name: string; properties: Properties }

/** `directed`: it leads from one to the other. */
export type FiledLink = { type: string; from: string; to: string; directed: boolean; properties: Properties }

/** A column of a graph file, under the one type that holds all its values. */
export type Attribute = { id: string; name: string; type: AttributeType }

/** A thing or a link of a graph file. `values`: in the order of the attributes, undefined where it has none. */
export type Entry<T> = { item: T; values: (string | undefined)[] }
export type Entries<T> = { attributes: Attribute[]; entries: Entry<T>[] }

function typeOf(value: unknown): AttributeType {
  if (typeof value === 'boolean') return 'boolean'
  if (typeof value === 'number') return Number.isSafeInteger(value) ? 'long' : 'double'
  return 'string'
}

function typeOfBoth(a: AttributeType, b: AttributeType): AttributeType {
  if (a === b) return a
  const numbers = [a, b].every((type) => type === 'long' || type === 'double')
  return numbers ? 'double' : 'string'
}

/** A graph file has names of its own: a property with one of them is written as `own_…`, and so is one that begins like that. */
const ownNames = new Set(['id', 'label', 'nodeLabel', 'type', 'directed'])

const nameOf = (property: string) =>
  ownNames.has(property) || property.startsWith('own_') ? `own_${property}` : property

/** What there is of each, given and own, as attributes with their types; lists and maps are JSON text. Absent is absent. */
function toEntries<T>(
  prefix: string,
  items: readonly { item: T; given: Properties; properties: Properties }[],
): Entries<T> {
  const all = items.map(({ item, given, properties }) => {
    const own = Object.entries(properties).map(([name, value]) => [nameOf(name), value] as const)
    const there = [...Object.entries(given), ...own].filter(([, value]) => value !== null && value !== undefined)
    return { item, values: new Map<string, unknown>(there) }
  })
  const types = new Map<string, AttributeType>()
  for (const { values } of all)
    for (const [name, value] of values) types.set(name, typeOfBoth(types.get(name) ?? typeOf(value), typeOf(value)))
  const names = [...types.keys()].sort((a, b) => a.localeCompare(b, 'en'))
  return {
    attributes: names.map((name, at) => ({ id: `${prefix}${at}`, name, type: types.get(name) ?? 'string' })),
    entries: all.map(({ item, values }) => ({
      item,
      values: names.map((name) => (values.has(name) ? String(answerCell(values.get(name))) : undefined)),
    })),
  }
}

/** `nodeLabel`: that of the node. What it is called, and its `id`, each format has a place for. */
export function nodeEntries(nodes: readonly FiledNode[]): Entries<FiledNode> {
  return toEntries(
    'n',
    nodes.map((node) => {
      const { id, ...properties } = node.properties
      return { item: node, given: { nodeLabel: node.label }, properties }
    }),
  )
}

/** `type`: that of the relationship. `directed`: only where some are and some are not, since a file may be but one of them. */
export function linkEntries(links: readonly FiledLink[]): Entries<FiledLink> & { directed: boolean } {
  const directed = links.some((link) => link.directed)
  const mixed = directed && links.some((link) => !link.directed)
  const items = links.map((link) => ({
    item: link,
    given: { type: link.type, ...(mixed && { directed: link.directed }) },
    properties: link.properties,
  }))
  return { ...toEntries('e', items), directed }
}
