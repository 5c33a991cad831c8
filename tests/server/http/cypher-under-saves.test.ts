import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { GraphStore } from '#server/graph/graph-store'
import { engines } from '../../engines.ts'
import { type Listening, listening } from '../listening.ts'
import { serving, storeWith } from '../serving.ts'

/** What a save is given to be told before the next: more than one answer of each kind. */
const answersBetweenSaves = 4
const saves = 10
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
    const outcomes: string[] = []
    let saved = 0
    const asking = async (path: string, body: object) => {
      while (saved < saves) outcomes.push(await post(path, body))
    }
    const saving = async () => {
      while (saved < saves) {
        const next = outcomes.length + answersBetweenSaves
        outcomes.push(await post('/api/questions/saved', { name: `Save ${saved}`, cypher: first.query }))
        while (outcomes.length < next) await setTimeout(20)
        saved++
      }
    }
    await Promise.all([
      asking('/api/cypher', first),
      asking('/api/cypher', second),
      asking('/api/cypher/check', { query: first.query }),
      saving(),
    ])
    expect([...new Set(outcomes)]).toStrictEqual(['answered'])
    expect(outcomes.length).toBeGreaterThanOrEqual(saves * answersBetweenSaves)
    expect(unawaited).toStrictEqual([])
  })
})
