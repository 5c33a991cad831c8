import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cypherLimits } from '#domain/cypher'
import { unknownNames } from '#domain/unknown-names'
import type { GraphStore } from '#server/graph/graph-store'
import { graphSchema } from '#server/queries/graph-schema'
import { engines } from '../../engines.ts'
import { storeWith } from '../serving.ts'

describe.each(engines)('a typed query on $name', (engine) => {
  let store: GraphStore
  beforeAll(async () => {
    store = await storeWith(engine)
  })
  afterAll(() => store.close())

  const asked = async (query: string) => {
    const limits = { rows: 10, bytes: cypherLimits.answerBytes, seconds: cypherLimits.seconds.most }
    const { rows } = await store.ask({ asker: 'test', query, params: {}, ...limits })
    return { rows, told: unknownNames(query, await graphSchema(store)) }
  }

  test.each([
    ['MATCH (b:Briefing) RETURN b.id AS id', 'Nothing here has the label `Briefing`.'],
    ['MATCH (:Actor)-[l:LIKES]->(b) RETURN b.id AS id', 'Nothing here has the relationship `LIKES`.'],
    ['MATCH (a:Actor) WHERE a.nickname IS NOT NULL RETURN a.id AS id', 'Nothing here has the property `nickname`.'],
    [
      "MATCH (b:Brokerage:parley {role: 'briefed'}) RETURN b.id AS id",
      "No `role` is `briefed`: who was merely told is no broker now: ask for `TOOK_PART {status: 'informed'}`.",
    ],
  ])('that names what is not there runs, and is told so: %s', async (query, words) => {
    expect(await asked(query)).toStrictEqual({ rows: [], told: [words] })
  })

  test('that names only what is there is told nothing', async () => {
    const { rows, told } = await asked(
      "MATCH (a:Actor:parley)-[o:OPPOSES]->(p:PlanPoint) WHERE o.basis = 'own-words' RETURN a.id AS id, o.position AS position",
    )
    expect([rows.length > 0, told]).toStrictEqual([true, []])
  })
})
