import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { GraphStore } from '#server/graph/graph-store'
import { type StandingPart, standingParts } from '#server/queries/standing-parts'
import { anEvent } from '../../builders.ts'
import { engines } from '../../engines.ts'
import { lakeAccord } from '../../lake-accord.ts'
import { storeWith } from '../serving.ts'

describe.each(engines)('the parts of an answer on $name', (engine) => {
  let store: GraphStore
  beforeAll(async () => {
    store = await storeWith(engine)
  })
  afterAll(() => store.close())

  const partsOf = async (id: string, asOf: string | null = null) => {
    const parts = await standingParts.ask(store, { id, asOf })
    return parts.map(described).sort()
  }

  test('of a point are on the point, by a demand, on its plan', async () => {
    expect(await partsOf('withdrawal')).toStrictEqual([
      'brokerage here adler-conveyed',
      'brokerage plan adler-drafted',
      'brokerage plan radio-leaked',
      'discrepancy bank-width',
      'elsewhere northland',
      'elsewhere premier-lindqvist',
      'elsewhere river-union',
      'elsewhere southmark',
      'match northland contradicts demand-border',
      'match premier-lindqvist contradicts demand-border',
      'match southmark meets demand-bank',
      'plan accord',
      'position here northland-on-withdrawal',
      'position here premier-on-withdrawal-later',
      'position here southmark-on-withdrawal',
      'position here union-on-withdrawal',
      'position plan northland-on-accord',
      'position plan southmark-on-accord',
      'target withdrawal',
    ])
  })

  test('of an earlier day leave out what came later', async () => {
    expect(await partsOf('withdrawal', '2030-11-19')).toStrictEqual([
      'brokerage plan adler-drafted',
      'discrepancy bank-width',
      'match northland contradicts demand-border',
      'match premier-lindqvist contradicts demand-border',
      'match southmark meets demand-bank',
      'plan accord',
      'position plan northland-on-accord',
      'target withdrawal',
    ])
  })

  test('of a heading are summed over its points', async () => {
    const parts = await partsOf('heading-land')
    expect(parts.filter((p) => p.startsWith('position'))).toStrictEqual([
      'position here northland-on-withdrawal',
      'position here premier-on-withdrawal-later',
      'position here southmark-on-withdrawal',
      'position here union-on-island',
      'position here union-on-withdrawal',
      'position plan northland-on-accord',
      'position plan southmark-on-accord',
    ])
  })

  test('of an issue go over the plans and have none of their own', async () => {
    expect(await partsOf('issue-trade')).toStrictEqual([
      'elsewhere northland',
      'elsewhere premier-lindqvist',
      'elsewhere river-union',
      'elsewhere southmark',
      'point passage in accord',
      'target issue-trade',
    ])
  })

  test('of a demand are those who make it and the points that answer it', async () => {
    expect(await partsOf('demand-bank')).toStrictEqual([
      'demander southmark',
      'evidence own-words',
      'match southmark meets demand-bank',
      'match southmark partly-meets demand-bank',
      'position here port-on-bank',
      'target demand-bank',
    ])
  })

  test('of an event are its positions, its brokers and where reports disagree on it', async () => {
    expect(await partsOf('lock-talks')).toStrictEqual([
      'brokerage here port-hosted',
      'discrepancy who-met',
      'position here northland-on-talks',
      'target lock-talks',
    ])
  })

  test('of a plan have its points as elsewhere', async () => {
    expect((await partsOf('revision')).filter((p) => !p.startsWith('match'))).toStrictEqual([
      'position here southmark-on-revision',
      'target revision',
    ])
  })

  test('of a plan have the work on it of whoever is recorded in no role, on a day by which it is known', async () => {
    const known = { kind: 'drafting', basis: 'unnamed-source', date: '2030-11-19' } as const
    const drafting = { ...known, plans: ['accord'] }
    const events = [
      anEvent({ ...drafting, id: 'port-helps', participants: [{ actor: 'port-city' }] }),
      anEvent({ ...drafting, id: 'adler-drafts', participants: [{ actor: 'adler' }] }),
      anEvent({ ...drafting, id: 'port-may-help', participants: [{ actor: 'port-city', status: 'possible' }] }),
    ]
    const own = await storeWith(engine, { ...lakeAccord, events: [...lakeAccord.events, ...events] })
    const workOn = async (asOf: string | null) =>
      (await standingParts.ask(own, { id: 'accord', asOf })).filter(({ part }) => part === 'work').map(described)
    expect(await workOn(null)).toStrictEqual(['work port-helps unnamed-source'])
    expect(await workOn('2030-11-18')).toStrictEqual([])
    await own.close()
  })

  test('are none where nothing, or nothing that one can stand to, has the id', async () => {
    expect(await partsOf('nothing')).toStrictEqual([])
    expect(await partsOf('northland')).toStrictEqual([])
  })
})

function described(part: StandingPart): string {
  if (part.part === 'match') return `match ${part.entry.actor.id} ${part.entry.kind} ${part.entry.demand.id}`
  if (part.part === 'point') return `point ${part.entry.point.id} in ${part.entry.plan.id}`
  if (part.part === 'work') return `work ${part.entry.event.id} ${part.entry.basis}`
  if (part.part === 'evidence') return `evidence ${part.entry.basis}`
  const place = part.part === 'position' || part.part === 'brokerage' ? ` ${part.place}` : ''
  return `${part.part}${place} ${part.entry.id}`
}
