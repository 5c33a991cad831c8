import express, { type Router } from 'express'
import type { Asking, Route } from './define-route.ts'
import { toOpenApi } from './openapi.ts'
import { noSuchRoute, onlyRead } from './wrong-turns.ts'

/** The routes as Express serves them, with the specification beside them. */
export function apiRouter(routes: readonly Route[], store: Asking): Router {
  const router = express.Router()
  const specification = toOpenApi(routes)
  router.use('/api', (_request, response, next) => {
    response.set('Cache-Control', 'no-cache')
    next()
  })
  router.use('/api', express.json({ limit: '100kb' }))
  for (const route of routes) {
    reading(router, route.path, async (asked) => route.respond(asked, store))
  }
  reading(router, '/api/openapi.json', async () => specification)
  router.use('/api', noSuchRoute)
  return router
}

type Asked = { params: unknown; query: unknown }

/** An address that can be read and nothing else. */
function reading(router: Router, path: string, answer: (asked: Asked) => Promise<unknown>): void {
  router
    .route(path)
    .get(async ({ params, query }, response) => void response.json(await answer({ params, query })))
    .all(onlyRead)
}
