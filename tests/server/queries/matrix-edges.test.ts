import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { GraphStore } from '#server/graph/graph-store'
import { matrixEdges } from '#server/queries/matrix-edges'
import { neighbours } from '#server/queries/neighbours'
import { refs } from '#server/queries/refs'
import { engines } from '../../engines.ts'
import { storeWith } from '../serving.ts'

const all = ['SUPPORTS', 'CONDITIONAL_ON', 'OPPOSES', 'MIXED_ON', 'UNDECLARED_ON']

describe.each(engines)('what ties actors to points on $name', (engine) => {
  let store: GraphStore
  beforeAll(async () => {
    store = await storeWith(engine)
  })
  afterAll(() => store.close())

  test('of a plan are answered demands and brokerages, on it and its points', async () => {
    const found = await matrixEdges.ask(store, { plan: 'accord', asOf: '2030-11-21' })
    expect(found.map((e) => `${e.actor.id} ${e.edge} ${e.target} (${e.way})`).sort()).toStrictEqual([
      'adler BROKERED accord (plan)',
      'lake-radio BROKERED accord (plan)',
      'northland CONTRADICTS island (point)',
      'northland CONTRADICTS withdrawal (point)',
      'premier-lindqvist CONTRADICTS island (point)',
      'premier-lindqvist CONTRADICTS withdrawal (point)',
      'southmark MEETS withdrawal (point)',
    ])
  })

  test('have the basis of the answer', async () => {
    const found = await matrixEdges.ask(store, { plan: 'accord', asOf: '2030-11-21' })
    const basisOf = (edge: string, actor: string, target: string) =>
      found.find((e) => e.edge === edge && e.actor.id === actor && e.target === target)?.basis
    expect(basisOf('CONTRADICTS', 'northland', 'withdrawal')).toBe('our-reading')
    expect(basisOf('CONTRADICTS', 'northland', 'island')).toBe('named-source')
  })

  const around = async (filter: { asOf?: string; stances?: string[]; plan?: string }) => {
    const { asOf = null, stances = all, plan = null } = filter
    const found = await neighbours.ask(store, { ids: ['withdrawal'], asOf, stances, plan })
    return found.map((n) => `${n.from} ${n.kind} ${n.to}`).sort()
  }

  test('around a point are its direct edges, not the records behind them', async () => {
    expect(await around({})).toStrictEqual([
      'adler BROKERED withdrawal',
      'northland OPPOSES withdrawal',
      'premier-lindqvist MIXED_ON withdrawal',
      'river-union CONDITIONAL_ON withdrawal',
      'southmark SUPPORTS withdrawal',
      'withdrawal CONTRADICTS demand-border',
      'withdrawal IN_PLAN accord',
      'withdrawal MEETS demand-bank',
      'withdrawal ON_ISSUE issue-land',
      'withdrawal UNDER heading-land',
      'withdrawal-revised SUCCEEDS withdrawal',
    ])
  })

  test('around a point can be of a day, of some stances, and of one plan', async () => {
    expect(await around({ asOf: '2030-11-21', stances: ['OPPOSES'], plan: 'accord' })).toStrictEqual([
      'northland OPPOSES withdrawal',
      'premier-lindqvist OPPOSES withdrawal',
      'withdrawal CONTRADICTS demand-border',
      'withdrawal IN_PLAN accord',
      'withdrawal MEETS demand-bank',
      'withdrawal ON_ISSUE issue-land',
      'withdrawal UNDER heading-land',
    ])
  })

  test('an id names its thing, whatever it is', async () => {
    expect(await refs.ask(store, { id: 'who-met' })).toStrictEqual([
      { id: 'who-met', label: 'Discrepancy', name: 'Who met at the lock?' },
    ])
    expect(await refs.ask(store, { id: 'nothing' })).toStrictEqual([])
  })
})
