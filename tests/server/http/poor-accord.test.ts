import request from 'supertest'
import { describe, expect, test } from 'vitest'
import { implicitPlan } from '#seed/implicit-plan'
import { routes } from '#server/http/routes'
import { anyPosition, positions } from '#server/queries/positions'
import { engines } from '../../engines.ts'
import { poorAccord } from '../../poor-accord.ts'
import { served } from '../served.ts'

const filled: Record<string, string> = {
  '/api/standing/:id': '/api/standing/withdrawal',
  '/api/records/:id': '/api/records/withdrawal',
  '/api/actors/:id': '/api/actors/northland',
  '/api/actors/:id/records': '/api/actors/northland/records',
  '/api/plans/:id': `/api/plans/${implicitPlan}`,
  '/api/plans/:id/records': `/api/plans/${implicitPlan}/records`,
  '/api/points/:id': '/api/points/withdrawal',
  '/api/sources/:id': '/api/sources/table',
  '/api/graph': '/api/graph?focus=withdrawal&depth=2',
  '/api/compare': '/api/compare?a=northland&b=southmark',
  '/api/paths': '/api/paths?from=northland&to=southmark',
  '/api/search': '/api/search?q=north',
}

const ids = (list: { id: string }[]) => list.map(({ id }) => id)

describe.each(engines)('data without basis, date, paragraph and plan, on $name', (engine) => {
  const parley = served(engine, poorAccord)

  const get = async (path: string) => (await request(parley.app).get(path)).body

  test.each(routes.filter(({ method }) => method === 'get'))('answer $path as its schema says', async (route) => {
    const { status, body } = await request(parley.app).get(filled[route.path] ?? route.path)
    expect(status).toBe(200)
    expect(route.response.parse(body)).toStrictEqual(body)
  })

  test('have their points in one plan, called as the negotiation is', async () => {
    const plan = { id: implicitPlan, label: 'Plan', name: 'The Lake Accord' }
    expect((await get('/api/plans')).items).toMatchObject([
      { id: implicitPlan, title: 'The Lake Accord', citations: [] },
    ])
    const { items } = await get('/api/points')
    expect(items).toMatchObject([
      { id: 'withdrawal', plan, basis: 'not-recorded', strength: 1 },
      { id: 'tolls', plan, basis: 'not-recorded', strength: 1 },
    ])
    expect(ids((await get(`/api/matrix?plan=${implicitPlan}`)).targets)).toStrictEqual([
      ...[implicitPlan, 'withdrawal', 'tolls'],
    ])
  })

  test('have no date where they have none, and say that the basis is not recorded', async () => {
    const { items } = await get('/api/positions?target=tolls')
    expect(items).toStrictEqual([
      {
        ...{ id: 'southmark-on-tolls', stance: 'opposes', summary: 'Calls it a surrender.' },
        ...{ basis: 'not-recorded', strength: 1, voicedBy: [] },
        holder: { id: 'southmark', label: 'Actor', name: 'Southmark' },
        target: { id: 'tolls', label: 'PlanPoint', name: 'Tolls' },
        citations: [{ source: 'table', paragraphs: [], via: [] }],
      },
    ])
  })

  test.each([
    ['1999-01-01', []],
    ['2030-11-20', ['southmark-on-withdrawal-dated']],
    ['2040-01-01', ['southmark-on-withdrawal-dated']],
  ])('stand on every day where nobody dates them: on %s', async (day, dated) => {
    const undated = ['northland-on-withdrawal', 'northland-on-withdrawal-too', 'southmark-on-withdrawal']
    const answer = await get(`/api/standing/withdrawal?asOf=${day}`)
    const standing = ['supports', 'opposes', 'mixed'].flatMap((stance) => ids(answer[stance]))
    expect(standing.sort()).toStrictEqual([...undated, ...dated].sort())
    const held = await positions.ask(parley.store, { ...anyPosition, targets: ['withdrawal'], asOf: day })
    expect(ids(held).sort()).toStrictEqual([...undated, ...dated].sort())
    const [point] = (await get(`/api/points?asOf=${day}`)).items
    expect(point.tally).toMatchObject({ supports: 1, mixed: 1, opposes: 1 + dated.length })
  })

  test('are last in order and replace nothing where nobody dates them', async () => {
    const held = await positions.ask(parley.store, { ...anyPosition, targets: ['withdrawal'] })
    expect(ids(held)[0]).toBe('southmark-on-withdrawal-dated')
    expect(held.filter((position) => position.until !== undefined)).toStrictEqual([])
  })

  test('are no change on any day', async () => {
    const { items } = await get('/api/changes')
    expect(items.map(({ subject }: { subject: { id: string } }) => subject.id)).toStrictEqual(['southmark'])
  })

  test('cite a source as a whole, once, and say of a relation from whom it is known', async () => {
    const { claims, byParagraph } = await get('/api/sources/table')
    expect([claims, byParagraph]).toStrictEqual([11, []])
    const { alliedWith } = await get('/api/actors/southmark')
    expect(alliedWith).toMatchObject([
      { basis: 'not-recorded', citations: [{ source: 'table', paragraphs: [], via: ['Lake Radio', 'the ferry'] }] },
    ])
  })
})
