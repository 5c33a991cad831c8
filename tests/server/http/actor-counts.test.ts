import request from 'supertest'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { ActorCounts } from '#domain/actor-counts'
import { Brokerage } from '#domain/brokerage'
import { Demand } from '#domain/demand'
import { pageOf } from '#domain/page'
import { Position } from '#domain/position'
import { isKnownBy } from '#domain/rules/standing'
import type { GraphStore } from '#server/graph/graph-store'
import { engines } from '../../engines.ts'
import { serving, storeWith } from '../serving.ts'

describe.each(engines)('how much is recorded of each actor, on $name', (engine) => {
  let store: GraphStore
  beforeAll(async () => {
    store = await storeWith(engine)
  })
  afterAll(() => store.close())

  const asked = async <S extends z.ZodType>(path: string, schema: S) =>
    schema.parse((await request(serving(store)).get(`/api/${path}`)).body)

  test.each(['2026-03-01', '2026-04-10', '2026-05-01'])('is as much as the lists have of it on %s', async (day) => {
    const { items, total } = await asked(`actor-counts?asOf=${day}`, pageOf(ActorCounts))
    const held = (await asked(`positions?asOf=${day}`, pageOf(Position))).items
    const asking = (await asked('demands', pageOf(Demand))).items
    const played = (await asked('brokerages', pageOf(Brokerage))).items.filter(isKnownBy(day))
    const everybody = [
      ...held.map(({ holder }) => holder.id),
      ...asking.flatMap(({ actors }) => actors.map(({ id }) => id)),
      ...played.map(({ actor }) => actor.id),
    ]
    const expected = [...new Set(everybody)].sort().map((actor) => ({
      actor,
      positions: held.filter(({ holder }) => holder.id === actor).length,
      demands: asking.filter(({ actors }) => actors.some(({ id }) => id === actor)).length,
      brokerages: played.filter((one) => one.actor.id === actor).length,
    }))
    expect(items).toStrictEqual(expected)
    expect(total).toBe(expected.length)
    expect(total).toBeGreaterThan(0)
  })

  test('is as of the day that the negotiation is coded up to where none is asked', async () => {
    const { asOf } = (await request(serving(store)).get('/api/negotiation')).body
    expect(await asked('actor-counts', pageOf(ActorCounts))).toStrictEqual(
      await asked(`actor-counts?asOf=${asOf}`, pageOf(ActorCounts)),
    )
  })

  test('comes as a table too', async () => {
    const { text } = await request(serving(store)).get('/api/actor-counts?format=csv&limit=1')
    expect(text.split(/\r?\n/)[0]).toContain('actor,positions,demands,acts as a broker')
  })
})
