import request from 'supertest'
import { describe, expect, test } from 'vitest'
import type { GraphStore } from '#server/graph/graph-store'
import { engines } from '../../engines.ts'
import { lakeAccord } from '../../lake-accord.ts'
import { serving, storeWith } from '../serving.ts'

const addresses = [
  ...['negotiation', 'actors', 'plans', 'points', 'headings', 'issues', 'positions', 'brokerages', 'demands'],
  ...['events', 'pressures', 'discrepancies', 'sources', 'overview', 'changes', 'calendar', 'matrix'],
  ...['search?q=keanu', 'search?q=north', 'standing/withdrawal', 'actors/northland', 'graph?focus=withdrawal&depth=3'],
].map((path) => `/api/${path}`)

const foreign = `CREATE (k:Actor {name: 'Keanu Reeves'}), (m:Movie {title: 'The Lake House', id: 'withdrawal'}),
  (k)-[:ACTED_IN]->(m), (k)-[:SUPPORTS {from: '2000'}]->(m), (:Negotiation {asOf: '1999-01-01'}), (:Source {id: 'post'}),
  (:Plan {id: 'accord', title: 'Another'}), (:PlanPoint {id: 'island'}), (:Position {id: 'northland-on-accord'})`

describe.each(engines)('nodes of others on $name', (engine) => {
  test('change no answer', async () => {
    const store = await storeWith(engine, lakeAccord)
    try {
      const before = await answers(store)
      await store.write(foreign)
      expect(await answers(store)).toStrictEqual(before)
    } finally {
      await store.close()
    }
  })
})

async function answers(store: GraphStore): Promise<string[]> {
  const app = serving(store)
  const texts: string[] = []
  for (const address of addresses) texts.push(`${address} ${(await request(app).get(address)).text}`)
  return texts
}
