import request from 'supertest'
import { expect, test } from 'vitest'
import { engines, type TestedEngine } from '../../engines.ts'
import { serving, storeWith } from '../serving.ts'
import { honestQueries } from './honest-queries.ts'

// Stores share one Neo4j, so each engine answers all before the next opens.
test('every honest question has the same answer on every engine', async () => {
  const answers: unknown[] = []
  for (const engine of engines) answers.push(await answersOf(engine))
  for (const other of answers.slice(1)) expect(other).toStrictEqual(answers[0])
}, 120_000)

async function answersOf(engine: TestedEngine): Promise<unknown[]> {
  const store = await storeWith(engine)
  const app = serving(store)
  try {
    const answers: unknown[] = []
    for (const [query, params = {}] of honestQueries) {
      const { status, body } = await request(app).post('/api/cypher').send({ query, params, seconds: 30 })
      answers.push({ query, status, columns: body.columns, rows: unordered(query, body.rows), detail: body.detail })
      expect({ query, status, detail: body.detail }).toStrictEqual({ query, status: 200, detail: undefined })
    }
    return answers
  } finally {
    await store.close()
  }
}

/** A union has no order. */
function unordered(query: string, rows: unknown[][]): unknown[][] {
  return query.includes('UNION') ? [...rows].sort() : rows
}
