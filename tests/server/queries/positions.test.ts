import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { GraphStore } from '#server/graph/graph-store'
import { anyPosition, type PositionFilter, positions } from '#server/queries/positions'
import { engines } from '../../engines.ts'
import { storeWith } from '../serving.ts'

describe.each(engines)('positions on $name', (engine) => {
  let store: GraphStore
  beforeAll(async () => {
    store = await storeWith(engine)
  })
  afterAll(() => store.close())

  const idsOf = async (filter: Partial<PositionFilter>) =>
    (await positions.ask(store, { ...anyPosition, ...filter })).map((p) => p.id)

  test('says who holds, who voiced and where it stands', async () => {
    const found = await positions.ask(store, { ...anyPosition, ids: ['southmark-on-withdrawal'] })
    expect(found).toStrictEqual([
      {
        id: 'southmark-on-withdrawal',
        stance: 'supports',
        date: '2030-11-20',
        datePrecision: 'day',
        basis: 'own-words',
        strength: 4,
        summary: 'Calls it a surrender.',
        holder: { id: 'southmark', label: 'Actor', name: 'Southmark' },
        voicedBy: [{ id: 'adler', label: 'Actor', name: 'Envoy Adler' }],
        target: { id: 'withdrawal', label: 'PlanPoint', name: 'Withdrawal from the bank' },
        citations: [{ source: 'courier', paragraphs: [1], via: [] }],
      },
    ])
  })

  test('come by date, a partial date from the start of its period', async () => {
    expect(await idsOf({ holders: ['northland', 'river-union'] })).toStrictEqual([
      'northland-on-accord',
      'northland-on-talks',
      'northland-on-withdrawal',
      'union-on-island',
      'union-on-withdrawal',
    ])
  })

  test('end where the same holder took another on the same target', async () => {
    const found = await positions.ask(store, { ...anyPosition, holders: ['premier-lindqvist'] })
    expect(found.map(({ id, until }) => ({ id, until }))).toStrictEqual([
      { id: 'premier-on-withdrawal', until: '2030-11-26' },
      { id: 'premier-on-withdrawal-later', until: undefined },
    ])
    expect(found.map((p) => 'until' in p)).toStrictEqual([true, false])
  })

  test('as of a day are the latest of each holder on each target by then', async () => {
    const of = (asOf: string) => idsOf({ targets: ['withdrawal'], asOf })
    expect(await of('2030-11-19')).toStrictEqual([])
    expect(await of('2030-11-25')).toStrictEqual([
      'northland-on-withdrawal',
      'premier-on-withdrawal',
      'southmark-on-withdrawal',
      'union-on-withdrawal',
    ])
    expect(await of('2030-11-26')).toStrictEqual([
      'northland-on-withdrawal',
      'southmark-on-withdrawal',
      'union-on-withdrawal',
      'premier-on-withdrawal-later',
    ])
  })

  test.each<[string, Partial<PositionFilter>, string[]]>([
    ['who voiced them', { voices: ['adler'] }, ['southmark-on-withdrawal']],
    ['stance', { stances: ['mixed', 'conditional'] }, ['union-on-withdrawal', 'premier-on-withdrawal-later']],
    ['basis', { bases: ['unnamed-source'] }, ['premier-on-withdrawal']],
    ['source', { sources: ['post'], stances: ['opposes'] }, ['northland-on-withdrawal', 'premier-on-withdrawal']],
    ['target', { targets: ['demand-bank', 'lock-talks'] }, ['northland-on-talks', 'port-on-bank']],
    ['an id that nothing has', { holders: ['nobody'] }, []],
  ])('are filtered by %s', async (_, filter, ids) => {
    expect(await idsOf(filter)).toStrictEqual(ids)
  })
})
