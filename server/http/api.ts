import express, { type Router } from 'express'
import { askerOf } from './asker.ts'
import type { Asking, Route } from './define-route.ts'
import { toOpenApi } from './openapi.ts'
import { Remembered, type Sent } from './remembered.ts'
import { fromOurPage } from './same-origin.ts'
import { Table } from './table.ts'
import { longestBody, noSuchRoute, onlyMethods, onlyRead } from './wrong-turns.ts'

/** The routes as Express serves them, with the specification beside them. */
export function apiRouter(routes: readonly Route[], store: Asking): Router {
  const router = express.Router()
  const remembered = new Remembered(store)
  const specification = toOpenApi(routes)
  router.use('/api', (_request, response, next) => {
    response.set('Cache-Control', 'no-cache')
    next()
  })
  for (const { path, longestBody: limit } of routes)
    if (limit !== undefined) router.use(path, fromOurPage, express.json({ limit }))
  router.use('/api', express.json({ limit: longestBody }))
  for (const path of new Set(routes.map((route) => route.path)))
    serve(
      router,
      path,
      routes.filter((route) => route.path === path),
      store,
      remembered,
    )
  router
    .route('/api/openapi.json')
    .get((_request, response) => void response.json(specification))
    .all(onlyRead)
  router.use('/api', noSuchRoute)
  return router
}

/** One address with all that it can do. */
function serve(router: Router, path: string, routes: readonly Route[], store: Asking, remembered: Remembered): void {
  const address = router.route(path)
  for (const route of routes) {
    const guards = route.method === 'get' ? [] : [fromOurPage]
    address[route.method](...guards, async ({ params, query, body, originalUrl, socket }, response) => {
      const leaving = new AbortController()
      response.once('close', () => leaving.abort())
      const asker = askerOf(socket.remoteAddress)
      const asked = { params, query, body, asker, signal: leaving.signal }
      const make = async () => toSent(await route.respond(asked, store))
      const answer = await (route.mayBeKept ? remembered.answer(originalUrl, make) : make())
      response.status(route.status)
      if (answer.isTable) response.attachment(fileNameOf(path)).type('text/csv')
      else response.type('json')
      response.send(answer.body)
    })
  }
  address.all(onlyMethods(routes.map((route) => route.method)))
}

function toSent(answer: unknown): Sent {
  if (answer instanceof Table) return { body: answer.toCsv(), isTable: true }
  return { body: JSON.stringify(answer), isTable: false }
}

/** What a table is saved as: `/api/analysis/contested` as `analysis-contested.csv`. */
function fileNameOf(path: string): string {
  return `${path.replace('/api/', '').replaceAll('/', '-')}.csv`
}
