import type { Express } from 'express'
import request from 'supertest'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pageOf } from '#domain/page'
import { Paths, Relation, RelationKind, RelationRecords } from '#domain/relation'
import { relationsOnDay } from '#domain/rules/relations'
import { shippedFolder } from '#seed/shipped'
import type { GraphStore } from '#server/graph/graph-store'
import { relationRoutes } from '#server/http/relation-routes'
import { engines } from '../../engines.ts'
import { answerOf, datasets, daysAround, someOf } from '../of-any-day.ts'
import { serving, storeWith } from '../serving.ts'

const at = (path: string) => relationRoutes.filter((route) => route.path === path)
const RelationPage = pageOf(Relation)
const everyKind = RelationKind.options.join()

describe.each(engines)('all that joins actors, on $name', { timeout: 600_000 }, (engine) => {
  describe.each(datasets)('of $about', ({ dataset }) => {
    let store: GraphStore
    beforeAll(async () => {
      store = await storeWith(engine, dataset)
    })
    afterAll(() => store.close())

    const recordsOf = async (query: Record<string, string>) =>
      RelationRecords.parse(await answerOf(store, at('/api/relations/records'), {}, query))
    const relationsOf = async (query: Record<string, string>) =>
      RelationPage.parse(await answerOf(store, at('/api/relations'), {}, { limit: '5000', ...query })).items

    test('gives the relations of any day, as the server does, of all and of one', async () => {
      const actor = dataset.positions[0]?.holder ?? ''
      const ofAll: Record<string, string> = { kind: everyKind }
      for (const asked of [ofAll, { kind: 'met,agrees,differs', actor }]) {
        const { claims, asOf: own } = await recordsOf(asked)
        const days = daysAround([own, ...claims.flatMap(({ since, until }) => [since, until])])
        for (const asOf of [own, ...someOf(days, 1, engine.name)])
          expect(relationsOnDay(claims, asOf), asOf).toStrictEqual(await relationsOf({ ...asked, asOf }))
      }
    })

    test('names every actor and source of its claims, and has what follows from positions only where it is asked for', async () => {
      const { claims, actors, sources } = await recordsOf({})
      const named = new Set(claims.flatMap(({ from, to }) => [from.id, to.id]))
      expect(new Set(actors.map(({ id }) => id))).toStrictEqual(named)
      expect(new Set(sources.map(({ id }) => id))).toStrictEqual(
        new Set(claims.flatMap(({ citations }) => citations.map(({ source }) => source))),
      )
      expect(claims.filter(({ kind }) => kind === 'agrees' || kind === 'differs')).toStrictEqual([])
      expect((await recordsOf({ kind: 'agrees,differs' })).claims.length).toBeGreaterThan(0)
    })

    test('has neither meeting nor work before the first of them', async () => {
      expect(await relationsOf({ kind: 'met,drafted-with,agrees,differs', asOf: '1900-01-01' })).toStrictEqual(
        await relationsOf({ status: 'on-hold', asOf: '1900-01-01' }),
      )
    })
  })
})

const shipped = datasets.find(({ dataset }) => shippedFolder.endsWith(dataset.negotiation.id))

describe.runIf(shipped).each(engines)('what is asked of the negotiation that ships, on $name', (engine) => {
  let store: GraphStore
  let app: Express
  beforeAll(async () => {
    store = await storeWith(engine, shipped?.dataset)
    app = serving(store)
  })
  afterAll(() => store.close())

  const pathsOf = async (query: string) => Paths.parse((await request(app).get(`/api/paths?${query}`)).body)
  const relationsOf = async (query: string) =>
    RelationPage.parse((await request(app).get(`/api/relations?${query}`)).body).items

  test('Witkoff reaches Erdogan in three steps, over Zelensky, and never by the visit that was called off for him', async () => {
    const { paths, calledOff } = await pathsOf('from=steve-witkoff&to=recep-tayyip-erdogan')
    const [first, second] = paths.map(({ hops }) => hops.map(({ to }) => to.id))
    expect(first).toStrictEqual(['donald-trump', 'volodymyr-zelensky', 'recep-tayyip-erdogan'])
    expect(second).toStrictEqual(['rustem-umerov', 'volodymyr-zelensky', 'recep-tayyip-erdogan'])
    for (const { hops } of paths)
      for (const { status, to, from } of hops)
        expect([status ?? 'held', `${from.id} ${to.id}`]).not.toStrictEqual([
          'held',
          'steve-witkoff recep-tayyip-erdogan',
        ])
    expect(calledOff.map(({ sentence }) => sentence)).toStrictEqual([
      'Steve Witkoff is reported to have been due to meet Recep Tayyip Erdogan (19 Nov 2025, Istanbul or Ankara), which was called off.',
    ])
  })

  test('Zelensky speaks for Ukraine, and so do its officials', async () => {
    const speaking = await relationsOf('kind=speaks-for&actor=ukraine')
    const records = shipped?.dataset.actors.filter((one) => one.represents.some((other) => other.actor === 'ukraine'))
    expect(speaking.map(({ from }) => from.id).sort()).toStrictEqual(records?.map(({ id }) => id).sort())
  })

  test('Witkoff met Putin five times, as one record tells', async () => {
    const met = await relationsOf('kind=met&status=held&actor=vladimir-putin')
    expect(met.map(({ from, to, claims }) => [from.id, to.id, claims])).toStrictEqual([
      ['donald-trump', 'vladimir-putin', 1],
      ['steve-witkoff', 'vladimir-putin', 5],
    ])
  })

  test('Driscoll did not meet the delegation that he leads', async () => {
    const met = await relationsOf('kind=met&actor=dan-driscoll')
    expect(met.flatMap(({ from, to }) => [from.id, to.id])).not.toContain('us-military-delegation')
  })

  test.each([
    ['paths?from=nobody&to=turkey', 404, 'nobody'],
    ['paths?from=turkey&to=nobody', 404, 'nobody'],
    ['paths?from=turkey&to=turkey', 400, 'expected another actor than from'],
    ['paths?from=turkey', 400, 'expected the id of an actor'],
    ['paths?from=turkey&to=russia&status=cancelled', 400, 'expected one of held'],
    ['paths?from=turkey&to=russia&kinds=friends', 400, 'speaks-for'],
    ['relations?kind=friends', 400, 'speaks-for'],
    ['relations?status=over', 400, 'held'],
  ])('refuses what is none: %s', async (path, status, detail) => {
    const { body, status: answered } = await request(app).get(`/api/${path}`)
    expect(answered).toBe(status)
    expect(JSON.stringify(body)).toContain(detail)
  })
})
