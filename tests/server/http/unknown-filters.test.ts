import type { Express } from 'express'
import request from 'supertest'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { EmbeddedStore } from '#server/graph/embedded-store'
import type { GraphStore } from '#server/graph/graph-store'
import { routes } from '#server/http/routes'
import { serving, storeWith } from '../serving.ts'

const grafeo = { name: 'grafeo' as const, open: async () => new EmbeddedStore() }

const asked = routes.map(({ path, method, query, params }) => ({
  method,
  path: path.replace(/:\w+/g, params.shape.id && path.includes('saved') ? 'question-any' : 'northland'),
  known: Object.keys(query.shape).join(', ') || 'none',
}))

describe('an address of the API', () => {
  let store: GraphStore
  let app: Express
  beforeAll(async () => {
    store = await storeWith(grafeo)
    app = serving(store)
  })
  afterAll(() => store.close())

  test.each(asked)(
    '$method $path refuses a filter that it does not know, and names those that it does',
    async ({ method, path, known }) => {
      const sent = request(app)[method](`${path}?nonsuch=1`)
      const { status, text } = await (method === 'get' ? sent : sent.send({}))
      expect(status).toBe(400)
      expect(JSON.parse(text).errors).toContainEqual({
        path: 'nonsuch',
        message: `an unknown filter; known are ${known}`,
      })
      if (method === 'get') expect((await request(app).head(`${path}?nonsuch=1`)).status).toBe(400)
    },
  )

  test('the specification takes no filter either', async () => {
    expect((await request(app).get('/api/openapi.json?nonsuch=1')).status).toBe(400)
    expect((await request(app).get('/api/openapi.json')).status).toBe(200)
  })
})
