import request from 'supertest'
import { describe, expect, test } from 'vitest'
import { engines } from '../../engines.ts'
import { served } from '../served.ts'

describe.each(engines)('what was said, and what went, on $name', (engine) => {
  const parley = served(engine)

  const idsAt = async (path: string) => {
    const { status, body } = await request(parley.app).get(path)
    return [status, body.total, body.items?.map(({ id }: { id: string }) => id)]
  }

  test.each([
    ['/api/forecasts', ['union-expects-refusal']],
    ['/api/forecasts?actor=river-union&about=withdrawal', ['union-expects-refusal']],
    ['/api/forecasts?about=accord', []],
    ['/api/quotations', ['northland-surrender']],
    ['/api/quotations?speaker=northland&of=northland-on-withdrawal', ['northland-surrender']],
    ['/api/quotations?speaker=adler', []],
  ])('%s lists what there is', async (path, ids) => {
    expect(await idsAt(path)).toStrictEqual([200, ids.length, ids])
  })

  test('the negotiation has its sides, as records', async () => {
    const { body } = await request(parley.app).get('/api/negotiation')
    expect(body.sides).toStrictEqual([
      { id: 'north', name: 'North', order: 1, kind: 'party', edge: 'left', place: 0, places: 1 },
      { id: 'south', name: 'South', order: 2, kind: 'party', edge: 'right', place: 0, places: 1 },
      { id: 'between', name: 'Between', order: 3, kind: 'between', edge: 'head', place: 0, places: 1 },
    ])
  })

  test.each(['standing', 'actors', 'plans', 'points', 'sources'])(
    'an old link to /api/%s is told what became of what it names',
    async (kind) => {
      const { status, headers, body } = await request(parley.app).get(`/api/${kind}/northland-opposes-withdrawal`)
      expect(status).toBe(404)
      expect(headers['content-type']).toMatch('application/problem+json')
      expect(body.detail).toBe(
        'The record "northland-opposes-withdrawal" is no more. Ids no longer say the stance. In its place: northland-on-withdrawal.',
      )
    },
  )

  test('a link to what never was is told that', async () => {
    const { status, body } = await request(parley.app).get('/api/standing/northland-opposes-everything')
    expect([status, body.detail]).toStrictEqual([404, 'Nothing here has the id "northland-opposes-everything".'])
  })
})
