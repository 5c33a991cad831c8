import request from 'supertest'
import { describe, expect, test } from 'vitest'
import { engines } from '../../engines.ts'
import { served } from '../served.ts'

describe.each(engines)('the analyses on $name', (engine) => {
  const parley = served(engine)

  const get = (path: string) => request(parley.app).get(`/api/analysis/${path}`)
  const names = (refs: { name: string }[]) => refs.map(({ name }) => name)

  test('every answer names measures that are in the list', async () => {
    const { measures } = (await request(parley.app).get('/api/analysis')).body
    const known = measures.map(({ id }: { id: string }) => id)
    for (const path of [
      'networks',
      'coalitions',
      'balance',
      'bridges',
      'contested',
      'agreement',
      'demands',
      'sources',
    ]) {
      const { status, body } = await get(path)
      expect(status).toBe(200)
      expect(body.measures.filter((id: string) => !known.includes(id))).toStrictEqual([])
    }
  })

  test('a network has no cell where two share no point', async () => {
    const { rows, cells, ground } = (await get('networks?measure=subtract')).body
    expect(names(rows)).toStrictEqual(['Northland', 'Southmark'])
    expect(cells).toStrictEqual([
      { row: 0, column: 1, value: -2, agreements: 0, conflicts: 2, known: '4 assert it' },
      { row: 1, column: 0, value: -2, agreements: 0, conflicts: 2, known: '4 assert it' },
    ])
    expect(ground).toMatchObject({ positions: 5, leftOut: { conditional: 1, mixed: 1, undeclared: 1 } })
  })

  test('a party may be asked for instead of who spoke, a day instead of the end, and values for other stances', async () => {
    const asked = (await get('contested?plan=accord&ways=point&asOf=2030-11-24&rollup=party&conditional=0.5')).body
    const [point] = asked.points
    expect(names(point.supporters)).toStrictEqual(['Southmark'])
    expect(names(point.opponents)).toStrictEqual(['Northland'])
    expect(point).toMatchObject({ spoke: 3, for: 1.5, against: 1.5, evenness: 1 })
  })

  test('without a source, what it alone carries is gone', async () => {
    const all = (await get('agreement')).body
    const without = (await get('agreement?without=courier')).body
    expect(all.pairs.map((p: { conflicts: number }) => p.conflicts)).toStrictEqual([2])
    expect(without.pairs).toStrictEqual([])
    expect(without.ground.without).toBe('courier')
  })

  test('what falls without one source is said for each', async () => {
    const { findings, sources } = (await get('sources?kind=contested')).body
    expect(findings.map(({ text }: { text: string }) => text)).toStrictEqual([
      'The Lake Accord is contested: for it 1 side (1 actor); against it 1 side (1 actor).',
      'The point “Withdrawal from the bank” is contested: for it 1 side (1 actor); against it 1 side (1 actor).',
    ])
    expect(sources.map((s: { stand: number; fall: string[] }) => [s.stand, s.fall.length])).toStrictEqual([
      [0, 2],
      [2, 0],
    ])
  })

  test('bridges are computed and brokers recorded, in two lists', async () => {
    const { bridges, brokers } = (await get('bridges')).body
    expect(bridges.map(({ actor }: { actor: { name: string } }) => actor.name)).toStrictEqual([
      'Northland',
      'Southmark',
    ])
    expect(brokers.map(({ actor }: { actor: { name: string } }) => actor.name)).toStrictEqual([
      ...['Envoy Adler', 'Lake Radio', 'Port City'],
    ])
  })

  test('whose demands a plan meets', async () => {
    const { rows } = (await get('demands')).body
    expect(
      rows.map((row: { actor: { name: string }; demands: number }) => [row.actor.name, row.demands]),
    ).toStrictEqual([
      ['Northland', 1],
      ['Premier Lindqvíst', 1],
      ['Southmark', 1],
    ])
  })

  test('as a table, to be saved', async () => {
    const { headers, text } = await get('agreement?format=csv')
    expect(headers['content-type']).toBe('text/csv; charset=utf-8')
    expect(headers['content-disposition']).toMatch(/^attachment; filename="?analysis-agreement.csv"?$/)
    expect(text).toBe(
      '\uFEFFa,b,agreements,conflicts,agreement,distance,shared points,in words,a said,b said,a id,b id\r\n' +
        'Northland,Southmark,0,2,0,1,The Lake Accord; Withdrawal from the bank,' +
        'Northland and Southmark differ on each of the 2 subjects where a side of both is recorded.,' +
        '"The Lake Accord: opposes, own-words; Withdrawal from the bank: opposes, own-words",' +
        '"The Lake Accord: supports, own-words; Withdrawal from the bank: supports, own-words",northland,southmark\r\n',
    )
  })

  test.each(['agreement', 'networks'])(
    'as a table that says how many there are where it has only a page: %s',
    async (name) => {
      const { total } = (await get(name)).body
      const { headers } = await get(`${name}?format=csv&limit=1`)
      expect(headers['x-total-count']).toBe(String(total))
    },
  )

  test('as a table where Accept prefers one, and never as the other', async () => {
    const asked = async (accept: string, query = '') => {
      const { headers } = await request(parley.app).get(`/api/analysis/agreement${query}`).set('Accept', accept)
      return { type: headers['content-type']?.split(';')[0], vary: headers.vary?.includes('Accept,') }
    }
    const [table, json] = [
      { type: 'text/csv', vary: true },
      { type: 'application/json', vary: true },
    ]
    expect(await asked('text/csv')).toStrictEqual(table)
    expect(await asked('application/json')).toStrictEqual(json)
    expect(await asked('text/csv, application/json;q=0.5')).toStrictEqual(table)
    expect(await asked('*/*')).toStrictEqual(json)
    expect(await asked('text/csv', '?format=json')).toStrictEqual(json)
  })

  test('every analysis but the list has a table', async () => {
    for (const path of ['networks', 'coalitions', 'balance', 'bridges', 'contested', 'demands', 'sources']) {
      const { status, headers } = await get(`${path}?format=csv`)
      expect([path, status, headers['content-type']]).toStrictEqual([path, 200, 'text/csv; charset=utf-8'])
    }
  })

  test.each([
    ['networks?mode=actors-points&measure=congruence', 'measure: expected congruence, conflict'],
    ['networks?normalise=activity', 'normalise: expected none, average'],
    ['contested?conditional=2', 'conditional: expected a number from 0 (as opposes) to 1 (as supports)'],
    ['contested?asOf=2030-11-20&from=2030', 'asOf: expected asOf, or from and to, not both'],
    ['balance?camps=0', 'camps: expected a whole number from 1 to 100'],
    ['balance?format=xlsx', 'format: expected one of json, csv'],
    ['sources?without=post', 'without: an unknown filter'],
    ['agreement?without=nobody', 'without: expected the id of a source; there is no "nobody"'],
    ['demands?without=nobody', 'without: expected the id of a source; there is no "nobody"'],
  ])('%s is refused in words', async (path, words) => {
    const { status, body } = await get(path)
    expect(status).toBe(400)
    expect(body.detail).toContain(words)
  })
})
