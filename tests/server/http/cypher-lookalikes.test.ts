import request from 'supertest'
import { describe, expect, test } from 'vitest'
import { engines } from '../../engines.ts'
import { served } from '../served.ts'

/** Cypher, what is given to it as JSON, and the row that comes back as JSON. */
const table: [query: string, params: string, row: string][] = [
  ['RETURN 1 AS `__proto__`, 2 AS constructor, 3 AS toString, 4 AS kind', '{}', '[1,2,3,4]'],
  ['RETURN {`__proto__`: 1, constructor: 2} AS m', '{}', '[{"__proto__":1,"constructor":2}]'],
  ['RETURN {`__proto__`: {evil: true}} AS m', '{}', '[{"__proto__":{"evil":true}}]'],
  [
    'RETURN $m AS m',
    '{"m": {"__proto__": {"evil": true}, "hasOwnProperty": 1}}',
    '[{"__proto__":{"evil":true},"hasOwnProperty":1}]',
  ],
  ['RETURN $m AS m', '{"m": {"low": 1, "high": 2}}', '[{"high":2,"low":1}]'],
  ['RETURN $low AS low, $high AS high', '{"low": 1, "high": 2}', '[1,2]'],
  [
    'RETURN $m AS m',
    '{"m": {"labels": ["Actor"], "properties": {"id": "x"}}}',
    '[{"labels":["Actor"],"properties":{"id":"x"}}]',
  ],
  ['RETURN $m AS m', '{"m": {"_id": 1, "_labels": ["Actor"], "id": "x"}}', '[{"_id":1,"_labels":["Actor"],"id":"x"}]'],
  [
    'RETURN $m AS m',
    '{"m": {"_id": 1, "_type": "HOLDS", "_source": 1, "_target": 2}}',
    '[{"_id":1,"_source":1,"_target":2,"_type":"HOLDS"}]',
  ],
  [
    'RETURN $m AS m',
    '{"m": {"nodes": [{"_id": 1, "_labels": []}], "edges": []}}',
    '[{"edges":[],"nodes":[{"_id":1,"_labels":[]}]}]',
  ],
  ["RETURN {kind: 'person'} AS m", '{}', '[{"kind":"person"}]'],
  ["RETURN {kind: 'node'} AS m", '{}', '[{"kind":"map","entries":{"kind":"node"}}]'],
  [
    "RETURN {kind: 'node', labels: ['b', 'a'], properties: {id: 'x'}} AS m",
    '{}',
    '[{"kind":"map","entries":{"kind":"node","labels":["b","a"],"properties":{"id":"x"}}}]',
  ],
  ["RETURN {kind: 'node', labels: 5} AS m", '{}', '[{"kind":"map","entries":{"kind":"node","labels":5}}]'],
  ["RETURN [{kind: 'path', nodes: 1}] AS l", '{}', '[[{"kind":"map","entries":{"kind":"path","nodes":1}}]]'],
  [
    "RETURN {kind: 'map', entries: {kind: 'relationship'}} AS m",
    '{}',
    '[{"kind":"map","entries":{"entries":{"kind":"map","entries":{"kind":"relationship"}},"kind":"map"}}]',
  ],
]

describe.each(engines)('what looks like something else on $name', (engine) => {
  const parley = served(engine)

  const ask = (query: string, params: string) =>
    request(parley.app)
      .post('/api/cypher')
      .set('Content-Type', 'application/json')
      .send(`{"query":${JSON.stringify(query)},"params":${params},"seconds":30}`)

  test.each(table)('%s with %s comes back as what it is', async (query, params, row) => {
    const { status, text } = await ask(query, params)
    expect({ status, rows: JSON.stringify(JSON.parse(text).rows?.[0]) }).toStrictEqual({ status: 200, rows: row })
  })

  test('a node stays a node beside a map that looks like it, also within lists and maps', async () => {
    const query =
      "MATCH (n:Actor {id: 'northland'}) RETURN n, [n] AS l, {of: n} AS m, {kind: n.kind, labels: labels(n)} AS like"
    const [[n, [inList], { of }, like]] = JSON.parse((await ask(query, '{}')).text).rows
    expect(n).toMatchObject({
      kind: 'node',
      labels: ['Actor', 'parley'],
      properties: { id: 'northland', kind: 'state' },
    })
    expect([inList, of]).toStrictEqual([n, n])
    expect(like.kind).toBe('state')
  })

  test('a column cannot have the name of another', async () => {
    expect((await ask('RETURN 1 AS a, 2 AS a', '{}')).status).toBe(400)
  })

  test.each([
    '{"__isInteger__": true, "low": 1, "high": 2}',
    '{"__isNode__": true, "labels": ["Actor"], "properties": {}}',
    '[{"deep": {"__isPoint__": true, "srid": 7203, "x": 1, "y": 2}}]',
    '{"__isDate__": true, "year": 2030, "month": 1, "day": 1}',
  ])('a parameter like %s is a map, or refused where a driver would not see that', async (value) => {
    const { status, text } = await ask('RETURN $m AS m', `{"m": ${value}}`)
    if (engine.name === 'grafeo') expect(JSON.parse(text).rows[0][0]).toStrictEqual(JSON.parse(value))
    else
      expect({ status, detail: JSON.parse(text).detail }).toStrictEqual({
        status: 400,
        detail: expect.stringMatching(/^A parameter has the key `__is\w+__`/),
      })
  })
})
