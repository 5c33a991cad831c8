import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { GraphStore } from '#server/graph/graph-store'
import { engines } from '../../engines.ts'
import { type Listening, listening } from '../listening.ts'
import { serving, storeWith } from '../serving.ts'

const seconds = process.env.CI ? 45 : 12
const first = { query: 'MATCH (p:PlanPoint) RETURN p.id AS id ORDER BY id LIMIT 3', seconds: 30 }
const second = {
  query: 'MATCH (a:Actor)-[:HOLDS]->(p:Position) RETURN a.id AS a, p.id AS p ORDER BY a, p',
  seconds: 30,
}

describe.each(engines)('typed queries while somebody saves on $name', (engine) => {
  let store: GraphStore
  let server: Listening
  const unawaited: unknown[] = []
  const note = (reason: unknown) => unawaited.push(reason)

  beforeAll(async () => {
    process.on('unhandledRejection', note)
    store = await storeWith(engine)
    server = await listening(serving(store))
  })

  afterAll(async () => {
    await server.stop()
    await store.close()
    process.off('unhandledRejection', note)
  })

  const post = async (path: string, body: object) => {
    const response = await fetch(`${server.address}${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
    const { status } = response
    const answer = await response.json()
    return status < 300 ? 'answered' : `${path}: ${status} ${answer.detail}`
  }

  test('are answered, every one, and no promise is left to nobody', async () => {
    const ends = Date.now() + seconds * 1000
    const outcomes: string[] = []
    const over = async (work: () => Promise<string>, pause = 0) => {
      while (Date.now() < ends) {
        outcomes.push(await work())
        await setTimeout(pause)
      }
    }
    let saves = 0
    await Promise.all([
      over(() => post('/api/cypher', first)),
      over(() => post('/api/cypher', second)),
      over(() => post('/api/cypher/check', { query: first.query })),
      over(() => post('/api/questions/saved', { name: `Save ${saves++}`, cypher: first.query }), 1000),
    ])
    expect([...new Set(outcomes)]).toStrictEqual(['answered'])
    expect(outcomes.length).toBeGreaterThan(2 * seconds)
    expect(unawaited).toStrictEqual([])
  }, 120_000)
})
