import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { GraphStore } from '#server/graph/graph-store'
import { headings } from '#server/queries/headings'
import { issues } from '#server/queries/issues'
import { plans } from '#server/queries/plans'
import { anyPoint, type PointFilter, points } from '#server/queries/points'
import { engines } from '../../engines.ts'
import { storeWith } from '../serving.ts'

const accord = { id: 'accord', label: 'Plan', name: 'The Lake Accord' }
const withdrawal = { id: 'withdrawal', label: 'PlanPoint', name: 'Withdrawal from the bank' }
const island = { id: 'island', label: 'PlanPoint', name: 'The island' }
const staged = { id: 'withdrawal-revised', label: 'PlanPoint', name: 'Staged withdrawal' }
const unknown = { basis: 'not-recorded', strength: 1, citations: [] }

describe.each(engines)('plans and their points on $name', (engine) => {
  let store: GraphStore
  beforeAll(async () => {
    store = await storeWith(engine)
  })
  afterAll(() => store.close())

  const idsOf = async (filter: Partial<PointFilter>) =>
    (await points.ask(store, { ...anyPoint, ...filter })).map((p) => p.id)

  test('a point has its place, its successors and who stands how to it', async () => {
    expect(await points.ask(store, { ...anyPoint, ids: ['withdrawal'] })).toStrictEqual([
      {
        id: 'withdrawal',
        title: 'Withdrawal from the bank',
        text: 'Northland leaves the eastern bank.',
        status: 'reported',
        order: 1,
        plan: accord,
        heading: { id: 'heading-land', title: 'Land and borders', basis: 'our-reading' },
        issues: [{ id: 'issue-land', label: 'Issue', name: 'Land' }],
        succeeds: [],
        succeededBy: [
          { ...staged, kind: 'narrowed', how: 'in stages', basis: 'our-reading', strength: 1, citations: [] },
        ],
        tally: { supports: 1, conditional: 1, opposes: 1, mixed: 1, undeclared: 0, brokered: 1 },
        basis: 'unnamed-source',
        strength: 2,
        citations: [{ source: 'courier', paragraphs: [1], via: [] }],
      },
    ])
  })

  test('a tally is of its day', async () => {
    const [point] = await points.ask(store, { ...anyPoint, ids: ['withdrawal'], asOf: '2030-11-21' })
    expect(point?.tally).toStrictEqual({
      ...{ supports: 1, conditional: 0, opposes: 2, mixed: 0, undeclared: 0, brokered: 0 },
    })
  })

  test('points come by plan, heading and order, those under no heading last', async () => {
    expect(await idsOf({})).toStrictEqual(['withdrawal', 'island', 'passage', 'languages', 'withdrawal-revised'])
  })

  test.each<[string, Partial<PointFilter>, string[]]>([
    ['plan', { plans: ['revision'] }, ['withdrawal-revised']],
    ['heading', { headings: ['heading-land', 'heading-trade'] }, ['withdrawal', 'island', 'passage']],
    ['issue', { issues: ['issue-land'] }, ['withdrawal', 'island', 'withdrawal-revised']],
    ['words of the title or text', { q: 'languages' }, ['languages']],
  ])('points are filtered by %s', async (_, filter, ids) => {
    expect(await idsOf(filter)).toStrictEqual(ids)
  })

  test('a plan has its relations to others and theirs to it', async () => {
    const [plan] = await plans.ask(store, { ids: ['accord'] })
    expect(plan?.relations).toStrictEqual([
      { kind: 'draws-on', plan: { id: 'old-terms', label: 'Plan', name: 'Old terms' }, ...unknown },
    ])
    expect(plan?.relatedFrom).toStrictEqual([
      { kind: 'revises', plan: { id: 'revision', label: 'Plan', name: 'Revised text' }, ...unknown },
    ])
  })

  test('plans come by date', async () => {
    expect((await plans.ask(store, { ids: null })).map((p) => p.id)).toStrictEqual(['old-terms', 'accord', 'revision'])
  })

  test('a heading has its points in order', async () => {
    expect(await headings.ask(store, { ids: ['heading-land'], plans: null })).toStrictEqual([
      {
        id: 'heading-land',
        title: 'Land and borders',
        order: 1,
        plan: accord,
        points: [withdrawal, island],
        citations: [],
      },
    ])
  })

  test('an issue goes across plans', async () => {
    expect(await issues.ask(store, { ids: ['issue-land'] })).toStrictEqual([
      {
        id: 'issue-land',
        title: 'Land',
        order: 1,
        points: [withdrawal, island, staged],
        demands: [{ id: 'demand-bank', label: 'Demand', name: 'Return of the eastern bank' }],
      },
    ])
  })
})
