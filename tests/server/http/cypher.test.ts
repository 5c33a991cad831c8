import request from 'supertest'
import { describe, expect, test } from 'vitest'
import { engines } from '../../engines.ts'
import { served } from '../served.ts'

describe.each(engines)('Cypher on $name', (engine) => {
  const parley = served(engine)

  const ask = (body: object, path = '/api/cypher') => request(parley.app).post(path).send(body)
  const told = async (body: object, path?: string) => {
    const { status, text } = await ask({ seconds: 30, ...body }, path)
    const { detail, line, column } = JSON.parse(text)
    return { status, detail, line, column }
  }
  const check = async (body: object) => {
    const { status, text } = await ask(body, '/api/cypher/check')
    const { line, column } = JSON.parse(text)
    return { status, line, column }
  }

  test('answers rows in the order of the columns, and how long it took', async () => {
    const query = 'MATCH (a:Actor {id: $id}) RETURN a.name AS name, a.role AS role, a.id AS id'
    const { status, body } = await ask({ query, params: { id: 'northland' } })
    expect({ status, body }).toStrictEqual({
      status: 200,
      body: {
        columns: ['name', 'role', 'id'],
        rows: [['Northland', null, 'northland']],
        truncated: false,
        elapsedMs: expect.any(Number),
      },
    })
  })

  test('cuts the answer where more rows come than were asked for', async () => {
    const query = 'UNWIND range(1, 20) AS x RETURN x ORDER BY x'
    const cut = (await ask({ query, limit: 3 })).body
    expect([cut.rows, cut.truncated]).toStrictEqual([[[1], [2], [3]], true])
    const whole = (await ask({ query, limit: 20 })).body
    expect([whole.rows.length, whole.truncated]).toStrictEqual([20, false])
  })

  test('cuts the answer at twenty megabytes', async () => {
    const query = 'UNWIND range(1, 40) AS x RETURN x, [i IN range(1, 150) | $text] AS list'
    const { rows, truncated } = (await ask({ query, params: { text: 'x'.repeat(7000) }, seconds: 30 })).body
    expect(truncated).toBe(true)
    expect(Buffer.byteLength(JSON.stringify(rows))).toBeLessThanOrEqual(20 * 1024 * 1024)
    expect(rows.length).toBe(19)
  })

  test.each([
    ['on the first line', 'MATCH (n) RETRN n', 1, 11],
    ['on a later line', 'MATCH (n)\n  WHERE n.id = 1\nRETRN n', 3, 1],
    ['after a comment', '// who\nMATCH (n) /* and */ RETRN n', 2, 21],
  ])('says where a query is wrong, %s', async (_, query, line, column) => {
    expect(await told({ query })).toStrictEqual({ status: 400, detail: expect.any(String), line, column })
    expect(await check({ query })).toStrictEqual({ status: 400, line, column })
  })

  test.each(['/api/cypher', '/api/cypher/check'])(
    '%s refuses a parameter that the query does not name',
    async (path) => {
      const refusal = async (body: object) => {
        const { status, text } = await ask(body, path)
        return { status, detail: JSON.parse(text).detail }
      }
      const query = "MATCH (a:Actor {id: $id}) RETURN a.name AS name, '$day' AS text // $side"
      for (const name of ['ID', 'day', 'side', 'constructor', 'a\u001b[2J'])
        expect(
          await refusal({ query, params: JSON.parse(`{"id": "northland", ${JSON.stringify(name)}: 1}`) }),
        ).toStrictEqual({
          status: 400,
          detail: `The query has no parameter \`$${name.replace('\u001b', '\\u001b')}\`; it has \`$id\`.`,
        })
      expect((await ask({ query, params: { id: 'northland' } }, path)).status).toBe(200)
    },
  )

  test('says where a parameter has no value', async () => {
    expect(await told({ query: 'MATCH (n)\nWHERE n.id = $id RETURN n' })).toStrictEqual({
      status: 400,
      detail: 'The parameter `$id` has no value.',
      line: 2,
      column: 14,
    })
  })

  test.each([
    ["LOAD CSV FROM '/etc/passwd' AS line RETURN line", '`LOAD CSV` reads files: not allowed here.'],
    ['MATCH (n) SET n.name = 1', '`SET` writes: not allowed here, this only reads.'],
    ['MATCH (n) DETACH DELETE n', '`DELETE` writes: not allowed here, this only reads.'],
    ["MERGE (n:Actor {id: 'x'})", '`MERGE` may write: not allowed here, this only reads.'],
    [
      'EXPLAIN MATCH (n) RETURN n',
      '`EXPLAIN` is not allowed here. It is explained before it runs anyway: leave the word out.',
    ],
    ['CALL dbms.listConfig()', 'The procedure `dbms.listConfig` is not allowed here.'],
  ])('says what %s tried', async (query, detail) => {
    expect(await told({ query })).toMatchObject({ status: 403, detail })
  })

  test('says after how many seconds a query was stopped, and what to try', async () => {
    const query = 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN count(*) AS c'
    const { status, detail } = await told({ query, seconds: 0.5 })
    expect(status).toBe(408)
    expect(detail).toMatch(/^It was stopped(: it took| after 0\.5 seconds).+ Ask for less: /)
  })

  test('checks a query without running it', async () => {
    const query = 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN count(*) AS c'
    const { status, body } = await ask({ query }, '/api/cypher/check')
    expect({ status, body }).toStrictEqual({ status: 200, body: {} })
  })

  test('sees what was written a moment ago', async () => {
    const query = "MATCH (n:Actor:parley {id: 'newcomer'}) RETURN n.name AS name"
    expect((await ask({ query })).body.rows).toStrictEqual([])
    await parley.store.write("CREATE (:Actor:parley {id: 'newcomer', name: 'New'})")
    expect((await ask({ query })).body.rows).toStrictEqual([['New']])
    await parley.store.write("MATCH (n:Actor:parley {id: 'newcomer'}) DELETE n")
    expect((await ask({ query })).body.rows).toStrictEqual([])
  })

  test.each([
    ['no query', {}],
    ['an empty query', { query: '' }],
    ['too many rows', { query: 'RETURN 1', limit: 10_001 }],
    ['too many seconds', { query: 'RETURN 1', seconds: 31 }],
    ['something else', { query: 'RETURN 1', database: 'system' }],
  ])('does not take %s', async (_, body) => {
    expect((await ask(body)).status).toBe(400)
  })

  test('does not answer the pages of others', async () => {
    const { status } = await ask({ query: 'RETURN 1' }).set('Origin', 'https://evil.example.org')
    expect(status).toBe(403)
  })

  test('knows what the graph is made of', async () => {
    const { labels, relationships } = (await request(parley.app).get('/api/schema')).body
    expect(labels.find(({ name }: { name: string }) => name === 'Plan')).toStrictEqual({
      name: 'Plan',
      count: 3,
      properties: expect.arrayContaining(['id', 'title']),
    })
    expect(relationships.filter(({ type }: { type: string }) => type === 'ALLIED_WITH')).toStrictEqual([
      { type: 'ALLIED_WITH', from: 'Actor', to: 'Actor', count: 1, properties: expect.arrayContaining(['how']) },
    ])
  })
})
