import request from 'supertest'
import { describe, expect, test } from 'vitest'
import { routes } from '#server/http/routes'
import { engines } from '../../engines.ts'
import { served } from '../served.ts'

const filled: Record<string, string> = {
  '/api/standing/:id': '/api/standing/withdrawal',
  '/api/records/:id': '/api/records/withdrawal',
  '/api/actors/:id': '/api/actors/northland',
  '/api/actors/:id/records': '/api/actors/northland/records',
  '/api/plans/:id': '/api/plans/accord',
  '/api/plans/:id/records': '/api/plans/accord/records',
  '/api/points/:id': '/api/points/withdrawal',
  '/api/sources/:id': '/api/sources/post',
  '/api/graph': '/api/graph?focus=withdrawal&depth=2',
  '/api/compare': '/api/compare?a=northland&b=southmark',
  '/api/paths': '/api/paths?from=northland&to=southmark',
  '/api/search': '/api/search?q=north',
}

describe.each(engines)('the API on $name', (engine) => {
  const parley = served(engine)

  const get = async (path: string) => (await request(parley.app).get(path)).body

  test.each(routes.filter(({ method }) => method === 'get'))(
    '$path answers as its schema says, and nothing more',
    async (route) => {
      const { status, body } = await request(parley.app).get(filled[route.path] ?? route.path)
      expect(status).toBe(200)
      expect(route.response.parse(body)).toStrictEqual(body)
    },
  )

  test('health names the engine, the negotiation, and whether the asker may write', async () => {
    const { version } = await parley.store.engine()
    expect(await get('/api/health')).toStrictEqual({
      status: 'ok',
      engine: { name: engine.name, version },
      negotiation: 'lake-accord',
      writes: true,
    })
  })

  test('the negotiation counts what it holds by label', async () => {
    const { counts } = await get('/api/negotiation')
    expect(counts).toStrictEqual({
      ...{ Negotiation: 1, Actor: 7, Plan: 3, PlanPoint: 5, Heading: 2, Issue: 2, Position: 11, Brokerage: 4 },
      ...{ Demand: 2, Event: 2, Pressure: 2, Source: 2, Discrepancy: 2, Reading: 4 },
      ...{ Side: 3, Forecast: 1, Quotation: 1 },
    })
  })

  test('an answer tells the three ways apart', async () => {
    const answer = await get('/api/standing/withdrawal')
    const ids = (list: { id: string }[]) => list.map((one) => one.id)
    expect(answer.asOf).toBe('2030-11-26')
    expect(ids(answer.supports)).toStrictEqual(['southmark-on-withdrawal'])
    expect(ids(answer.conditional)).toStrictEqual(['union-on-withdrawal'])
    expect(ids(answer.opposes)).toStrictEqual(['northland-on-withdrawal'])
    expect(ids(answer.mixed)).toStrictEqual(['premier-on-withdrawal-later'])
    expect(ids(answer.undeclared)).toStrictEqual([])
    expect(answer.byDemand.map((m: { kind: string; actor: { id: string } }) => [m.actor.id, m.kind])).toStrictEqual([
      ['southmark', 'meets'],
      ['northland', 'contradicts'],
      ['premier-lindqvist', 'contradicts'],
    ])
    expect(answer.onPlan.plan).toStrictEqual({ id: 'accord', label: 'Plan', name: 'The Lake Accord' })
    expect(ids(answer.onPlan.opposes)).toStrictEqual(['northland-on-accord'])
    expect(ids(answer.brokers)).toStrictEqual(['adler-conveyed', 'radio-leaked', 'adler-drafted'])
    expect(ids(answer.discrepancies)).toStrictEqual(['bank-width'])
    expect(answer.notRecorded).toStrictEqual([])
  })

  test('who spoke on another point of the plan and not on this one is not recorded', async () => {
    const { notRecorded } = await get('/api/standing/languages')
    expect(notRecorded.map((a: { id: string }) => a.id)).toStrictEqual([
      ...['northland', 'premier-lindqvist', 'river-union', 'southmark'],
    ])
  })

  test('the matrix has the plan first, and actors by side', async () => {
    const matrix = await get('/api/matrix?plan=accord')
    expect(matrix.targets.map((t: { id: string }) => t.id)).toStrictEqual([
      ...['accord', 'withdrawal', 'island', 'passage', 'languages'],
    ])
    expect(matrix.actors.map((a: { id: string }) => a.id)).toStrictEqual([
      ...['northland', 'premier-lindqvist', 'southmark', 'adler', 'river-union', 'lake-radio'],
    ])
    expect(matrix.cells.slice(0, 3)).toStrictEqual([
      { actor: 0, target: 0, way: 'plan', stance: 'opposes', positions: 1, known: { basis: 'own-words' } },
      { actor: 0, target: 1, way: 'demand', match: 'contradicts', demands: 1, known: { basis: 'our-reading' } },
      { actor: 0, target: 1, way: 'point', stance: 'opposes', positions: 3, known: { basis: 'own-words' } },
    ])
  })

  test('the matrix of a plan without points has the plan alone', async () => {
    expect((await get('/api/matrix?plan=old-terms')).targets).toStrictEqual([
      { id: 'old-terms', label: 'Plan', name: 'Old terms', state: { kind: 'silent', whose: [] } },
    ])
  })

  test('the graph says what it left out', async () => {
    const whole = await get('/api/graph?focus=withdrawal')
    const bounded = await get('/api/graph?focus=withdrawal&limit=4')
    expect(bounded.nodes.id).toStrictEqual(whole.nodes.id.slice(0, 4))
    expect(bounded.omitted).toStrictEqual({ nodes: whole.nodes.id.length - 4, edges: 8 })
    expect(whole.omitted).toStrictEqual({ nodes: 0, edges: 0 })
  })

  test('a comparison says where two differ', async () => {
    const { sentence, targets, byDemand } = await get('/api/compare?a=northland&b=southmark')
    expect(sentence).toBe(
      'Northland and Southmark differ on the Lake Accord and the point “Withdrawal from the bank”. By our reading 1 point of the Lake Accord answers their demands differently.',
    )
    expect(targets.map((t: { relation: string; target: { id: string } }) => [t.target.id, t.relation])).toStrictEqual([
      ['accord', 'differ'],
      ['withdrawal', 'differ'],
      ['lock-talks', 'only-a'],
      ['revision', 'only-b'],
    ])
    expect(byDemand.map((d: { point: { id: string } }) => d.point.id)).toStrictEqual(['withdrawal'])
  })

  test('positions can be those that rest on one source', async () => {
    const { items } = await get('/api/positions?target=withdrawal&restsOn=one')
    expect(items.map((p: { id: string }) => p.id)).not.toContain('northland-on-withdrawal')
  })

  test('positions can be by the names of whom and what they are about', async () => {
    const named = (of: { target: { name: string }; holder: { name: string } }[]) =>
      of.map(({ target, holder }) => [target.name, holder.name])
    const { items } = await get('/api/positions?order=target')
    const byName = named((await get('/api/positions')).items).sort(
      ([a = '', b = ''], [c = '', d = '']) => a.localeCompare(c, 'en') || b.localeCompare(d, 'en'),
    )
    expect(named(items)).toStrictEqual(byName)
    const { items: second } = await get('/api/positions?order=target&limit=2&offset=2')
    expect(second).toStrictEqual(items.slice(2, 4))
  })

  test('a list comes in pages and says how many there are', async () => {
    const { items, total } = await get('/api/actors?limit=2&offset=3')
    expect(items.map((a: { id: string }) => a.id)).toStrictEqual(['port-city', 'premier-lindqvist'])
    expect(total).toBe(7)
  })

  test('an unknown id as a filter leaves nothing', async () => {
    expect(await get('/api/positions?holder=nobody')).toStrictEqual({ items: [], total: 0 })
    expect(await get('/api/matrix?plan=nothing')).toStrictEqual({ actors: [], targets: [], cells: [] })
    expect((await get('/api/graph?focus=nothing')).nodes).toStrictEqual({ id: [], label: [], name: [] })
    expect((await get('/api/overview?plan=nothing')).evidence.points).toBe(0)
  })
})
