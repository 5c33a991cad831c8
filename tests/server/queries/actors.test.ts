import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { GraphStore } from '#server/graph/graph-store'
import { actorTies } from '#server/queries/actor-ties'
import { actors, anyActor } from '#server/queries/actors'
import { anyBrokerage, brokerages } from '#server/queries/brokerages'
import { demands } from '#server/queries/demands'
import { anyEvent, events } from '#server/queries/events'
import { pressures } from '#server/queries/pressures'
import { engines } from '../../engines.ts'
import { storeWith } from '../serving.ts'

const adler = { id: 'adler', label: 'Actor', name: 'Envoy Adler' }
const northland = { id: 'northland', label: 'Actor', name: 'Northland' }
const premier = { id: 'premier-lindqvist', label: 'Actor', name: 'Premier Lindqvíst' }
const southmark = { id: 'southmark', label: 'Actor', name: 'Southmark' }
const citations = [{ source: 'courier', paragraphs: [1], via: [] }]
const unknown = { basis: 'not-recorded', strength: 1, citations: [] }
const ourReading = { basis: 'our-reading', strength: 1, citations: [] }
const reported = { basis: 'unnamed-source', strength: 2, citations }

const heads = {
  how: 'heads its government',
  basis: 'unnamed-source',
  strength: 2,
  citations: [{ source: 'courier', paragraphs: [3], via: [] }],
}

describe.each(engines)('actors and what they do on $name', (engine) => {
  let store: GraphStore
  beforeAll(async () => {
    store = await storeWith(engine)
  })
  afterAll(() => store.close())

  test('an actor has its relations; what is absent has no key', async () => {
    expect(await actors.ask(store, { ...anyActor, ids: ['premier-lindqvist'] })).toStrictEqual([
      {
        id: 'premier-lindqvist',
        name: 'Premier Lindqvíst',
        kind: 'person',
        side: 'north',
        seat: 1,
        aliases: [],
        role: 'head of government',
        citations: [],
        represents: [{ ...northland, ...heads }],
        memberOf: [],
        alliedWith: [],
        relatedTo: [{ ...adler, how: 'cousin', ...unknown }],
      },
    ])
  })

  test('being related goes both ways', async () => {
    const [actor] = await actors.ask(store, { ...anyActor, ids: ['adler'] })
    expect(actor?.relatedTo).toStrictEqual([{ ...premier, how: 'cousin', ...unknown }])
  })

  test('an actor knows who represents it and who belongs to it', async () => {
    expect(await actorTies.ask(store, { id: 'river-union' })).toStrictEqual([
      { representedBy: [], members: [{ id: 'port-city', label: 'Actor', name: 'Port City', ...unknown }] },
    ])
    expect(await actorTies.ask(store, { id: 'northland' })).toStrictEqual([
      { representedBy: [{ ...premier, ...heads }], members: [] },
    ])
  })

  test('actors are filtered by kind, side, and a part of a name or an alias', async () => {
    const idsOf = async (filter: object) => (await actors.ask(store, { ...anyActor, ...filter })).map((a) => a.id)
    expect(await idsOf({ kinds: ['media', 'group'] })).toStrictEqual(['lake-radio', 'port-city'])
    expect(await idsOf({ sides: ['north'] })).toStrictEqual(['northland', 'premier-lindqvist'])
    expect(await idsOf({ q: 'nordl' })).toStrictEqual(['northland'])
  })

  test('brokerages come by date, those without one last', async () => {
    const found = await brokerages.ask(store, anyBrokerage)
    expect(found.map((b) => b.id)).toStrictEqual(['port-hosted', 'radio-leaked', 'adler-conveyed', 'adler-drafted'])
    expect(found.at(-1)).toStrictEqual({
      id: 'adler-drafted',
      role: 'drafted',
      summary: 'Wrote the first draft.',
      actor: adler,
      target: { id: 'accord', label: 'Plan', name: 'The Lake Accord' },
      family: 'made',
      ...reported,
    })
  })

  test('a demand has the points that answer it, in the order of their plans', async () => {
    expect(await demands.ask(store, { ids: null, actors: ['southmark'] })).toStrictEqual([
      {
        id: 'demand-bank',
        title: 'Return of the eastern bank',
        text: 'The eastern bank goes back.',
        redLine: true,
        actors: [southmark],
        issues: [{ id: 'issue-land', label: 'Issue', name: 'Land' }],
        matches: [
          {
            point: { id: 'withdrawal', label: 'PlanPoint', name: 'Withdrawal from the bank' },
            kind: 'meets',
            why: 'It gives the bank back.',
            ...ourReading,
          },
          {
            point: { id: 'withdrawal-revised', label: 'PlanPoint', name: 'Staged withdrawal' },
            kind: 'partly-meets',
            why: 'In stages only.',
            ...ourReading,
          },
        ],
        basis: 'own-words',
        strength: 4,
        citations,
      },
    ])
  })

  test('an event has who took part, and the plans that it concerns', async () => {
    expect(await events.ask(store, { ...anyEvent, actors: ['southmark'] })).toStrictEqual([
      {
        id: 'lock-talks',
        title: 'Talks at the lock',
        kind: 'meeting',
        status: 'held',
        date: '2030-11-19',
        datePrecision: 'day',
        place: 'The lock',
        summary: 'Envoys met at the lock.',
        participants: [
          { actor: northland, role: 'host', status: 'attended' },
          { actor: southmark, status: 'attended' },
        ],
        plans: [{ id: 'accord', label: 'Plan', name: 'The Lake Accord' }],
        ...reported,
      },
    ])
  })

  test('events are filtered by status, plan and day', async () => {
    const idsOf = async (filter: object) => (await events.ask(store, { ...anyEvent, ...filter })).map((e) => e.id)
    expect(await idsOf({ statuses: ['planned'] })).toStrictEqual(['second-talks'])
    expect(await idsOf({ plans: ['accord'] })).toStrictEqual(['lock-talks'])
    expect(await idsOf({ asOf: '2030-11-30' })).toStrictEqual(['lock-talks'])
  })

  test('pressures come by date, those without one last', async () => {
    const found = await pressures.ask(store, { ids: null, actors: null })
    expect(found.map((p) => p.id)).toStrictEqual(['winter', 'low-water'])
    expect(await pressures.ask(store, { ids: null, actors: ['northland'] })).toStrictEqual([
      { id: 'low-water', title: 'Low water', summary: 'The harbour falls dry.', actors: [northland], ...reported },
    ])
  })
})
