import request from 'supertest'
import { describe, expect, test } from 'vitest'
import { routes } from '#server/http/routes'
import { served } from '../served.ts'
import { grafeo } from '../serving.ts'

const asked = routes.map(({ path, method, query, params }) => ({
  method,
  path: path.replace(/:\w+/g, params.shape.id && path.includes('saved') ? 'question-any' : 'northland'),
  known: Object.keys(query.shape).join(', ') || 'none',
}))

describe('an address of the API', () => {
  const parley = served(grafeo)

  test.each(asked)(
    '$method $path refuses a filter that it does not know, and names those that it does',
    async ({ method, path, known }) => {
      const sent = request(parley.app)[method](`${path}?nonsuch=1`)
      const { status, text } = await (method === 'get' ? sent : sent.send({}))
      expect(status).toBe(400)
      expect(JSON.parse(text).errors).toContainEqual({
        path: 'nonsuch',
        message: `an unknown filter; known are ${known}`,
      })
      if (method === 'get') expect((await request(parley.app).head(`${path}?nonsuch=1`)).status).toBe(400)
    },
  )

  test('the specification takes no filter either', async () => {
    expect((await request(parley.app).get('/api/openapi.json?nonsuch=1')).status).toBe(400)
    expect((await request(parley.app).get('/api/openapi.json')).status).toBe(200)
  })
})
