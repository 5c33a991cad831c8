import { z } from 'zod'
import type { GraphSchema } from '#domain/graph-schema'
import { by } from '#domain/in-order'
import { defineQuery, type Readable } from './define-query.ts'
import { isOfNegotiation } from './phrases.ts'
import { labelOf } from './rows.ts'

const own = z.array(z.string()).transform(labelOf)
const counted = { properties: z.array(z.string()), count: z.int() }

const nodes = defineQuery(
  'labelsWithProperties',
  `MATCH (n:parley) WHERE ${isOfNegotiation('n')}
  RETURN labels(n) AS labels, keys(n) AS properties, count(*) AS count`,
  z.object({ labels: own, ...counted }),
)

const relationships = defineQuery(
  'relationshipsWithProperties',
  `MATCH (a:parley)-[r]->(b:parley)
  RETURN type(r) AS type, labels(a) AS from, labels(b) AS to, keys(r) AS properties, count(*) AS count`,
  z.object({ type: z.string(), from: own, to: own, ...counted }),
)

/** What the graph of the negotiation is made of, by name. */
export async function graphSchema(store: Readable): Promise<GraphSchema> {
  const labels = (await nodes.ask(store, {})).map(({ labels: name, ...rest }) => ({ name, ...rest }))
  const ties = await relationships.ask(store, {})
  return {
    labels: together(labels, ({ name }) => name).sort(by(({ name }) => name)),
    relationships: together(ties, ({ type, from, to }) => `${type} ${from} ${to}`).sort(
      by(
        ({ type }) => type,
        ({ from }) => from,
        ({ to }) => to,
      ),
    ),
  }
}

/** One entry for all rows of a key: their counts added up, their properties in one list. */
function together<T extends { properties: string[]; count: number }>(
  rows: readonly T[],
  keyOf: (row: T) => string,
): T[] {
  const found = new Map<string, T>()
  for (const row of rows) {
    const before = found.get(keyOf(row))
    const properties = [...new Set([...(before?.properties ?? []), ...row.properties])].sort()
    found.set(keyOf(row), { ...row, properties, count: (before?.count ?? 0) + row.count })
  }
  return [...found.values()]
}
