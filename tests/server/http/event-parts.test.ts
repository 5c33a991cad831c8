import request from 'supertest'
import { describe, expect, test } from 'vitest'
import { anEvent } from '../../builders.ts'
import { engines } from '../../engines.ts'
import { lakeAccord } from '../../lake-accord.ts'
import { served } from '../served.ts'

const dataset = {
  ...lakeAccord,
  events: [
    anEvent({
      participants: [
        { actor: 'northland', role: 'host' },
        { actor: 'southmark', role: 'was to join', status: 'cancelled' },
        { actor: 'premier-lindqvist', status: 'informed' },
      ],
    }),
    anEvent({ id: 'second-talks', status: 'planned', participants: [{ actor: 'northland' }] }),
    anEvent({ id: 'third-talks', status: 'cancelled', participants: [{ actor: 'northland', role: 'expected' }] }),
    anEvent({
      id: 'fourth-talks',
      participants: [
        { actor: 'river-union', role: 'host' },
        { actor: 'river-union', role: 'chair' },
        { actor: 'river-union', role: 'neighbour', status: 'informed' },
      ],
    }),
  ],
}

describe.each(engines)('parts in events on $name', (engine) => {
  const parley = served(engine, dataset)

  const partsOf = async (focus: string) => {
    const { nodes, edges } = (await request(parley.app).get(`/api/graph?focus=${focus}`)).body
    return edges.kind.flatMap((kind: string, at: number) =>
      kind === 'TOOK_PART'
        ? [[nodes.id[edges.from[at]], nodes.id[edges.to[at]], edges.roles[at], edges.status[at]]]
        : [],
    )
  }

  test('are what the event is where the record says nothing else', async () => {
    const { items } = (await request(parley.app).get('/api/events?actor=northland')).body
    type Part = { actor: { id: string }; status: string }
    const told = items.map(({ id, participants }: { id: string; participants: Part[] }) => [
      id,
      ...participants.map(({ actor, status }) => `${actor.id}: ${status}`),
    ])
    expect(told).toStrictEqual([
      ['lock-talks', 'northland: attended', 'premier-lindqvist: informed', 'southmark: cancelled'],
      ['second-talks', 'northland: planned'],
      ['third-talks', 'northland: cancelled'],
    ])
  })

  test('are drawn with role and status, and not where they were called off', async () => {
    expect(await partsOf('lock-talks')).toStrictEqual([
      ['northland', 'lock-talks', ['host'], 'attended'],
      ['premier-lindqvist', 'lock-talks', [], 'informed'],
    ])
    expect(await partsOf('northland')).toStrictEqual([
      ['northland', 'lock-talks', ['host'], 'attended'],
      ['northland', 'second-talks', [], 'planned'],
    ])
    expect(await partsOf('southmark')).toStrictEqual([])
  })

  test('are all drawn where the graph has several of one actor, each role with its own status', async () => {
    expect(await partsOf('fourth-talks')).toStrictEqual([
      ['river-union', 'fourth-talks', ['chair', 'host'], 'attended'],
      ['river-union', 'fourth-talks', ['neighbour'], 'informed'],
    ])
  })

  test('are told apart from brokering, which has its roles too', async () => {
    const { edges } = (await request(parley.app).get('/api/graph?focus=accord')).body
    const brokered = edges.kind.flatMap((kind: string, at: number) =>
      kind === 'BROKERED' ? [[edges.roles[at], edges.status[at]]] : [],
    )
    expect(brokered.length).toBeGreaterThan(0)
    for (const [roles, status] of brokered) expect([roles.length > 0, status]).toStrictEqual([true, null])
  })
})
