import express, { type Request, type RequestHandler, type Router } from 'express'
import { askerOf } from './asker.ts'
import type { Asking, Route } from './define-route.ts'
import { noQuery } from './filters.ts'
import { httpLimits } from './limits.ts'
import { toOpenApi } from './openapi.ts'
import { malformed, Problem } from './problem.ts'
import { Remembered } from './remembered.ts'
import { fromOurPage } from './same-origin.ts'
import { sendAnswer, toSent } from './send-answer.ts'
import type { Unsent } from './unsent.ts'
import { mayWrite, onlyWriters, type Writes } from './writers.ts'
import { noSuchRoute, onlyMethods, onlyRead, onlyWithin } from './wrong-turns.ts'

type Parts = { store: Asking; unsent: Unsent; writes: Writes }
type Serving = Parts & { remembered: Remembered }

/** The routes as Express serves them, with the specification beside them. */
export function apiRouter(routes: readonly Route[], parts: Parts): Router {
  const router = express.Router()
  const serving = { ...parts, remembered: new Remembered(parts.store) }
  const specification = Buffer.from(JSON.stringify(toOpenApi(routes)))
  router.use('/api', (_request, response, next) => {
    response.set('Cache-Control', 'no-cache')
    next()
  })
  for (const path of new Set(routes.map((route) => route.path)))
    serve(
      router,
      path,
      routes.filter((route) => route.path === path),
      serving,
    )
  router
    .route('/api/openapi.json')
    .get(({ query }, response) => {
      const asked = noQuery.safeParse(query)
      if (!asked.success) throw malformed(asked.error, 'filter', noQuery)
      response.type('json').send(specification)
    })
    .all(onlyRead)
  router.use('/api', noSuchRoute)
  return router
}

/** One address with all that it can do. */
function serve(router: Router, path: string, routes: readonly Route[], serving: Serving): void {
  const address = router.route(path)
  for (const route of routes) {
    const { store, unsent, writes, remembered } = serving
    address[route.method](...guardsOf(route, writes), async (request, response) => {
      const { params, body, socket } = request
      response.vary('Accept')
      const query = wantsTable(request, route) ? { ...request.query, format: 'csv' } : request.query
      const gone = new AbortController()
      response.once('close', () => gone.abort())
      const asker = askerOf(socket.remoteAddress)
      const asking = { params, query, body, asker, signal: gone.signal, mayWrite: mayWrite(writes, socket) }
      const make = async (revision: string | undefined) => toSent(await route.respond({ ...asking, revision }, store))
      const answer = await (route.mayBeKept ? remembered.answer(nameOf(request, query), make) : make(undefined))
      response.status(route.status)
      await sendAnswer(request, response, answer, { fileName: fileNameOf(path), unsent, gone: gone.signal })
    })
  }
  address.all(onlyMethods(routes.map((route) => route.method)))
}

/**
 * Whoever prefers a table by `Accept` means what `format=csv` says. What the address says goes before what is accepted; whoever
 * accepts nothing that there is gets nothing.
 */
function wantsTable(request: Request, { hasTable }: Route): boolean {
  if (hasTable && request.query.format !== undefined) return false
  const best = request.accepts(hasTable ? ['json', 'csv'] : ['json'])
  if (best === false)
    throw new Problem(
      406,
      `Nothing here is what Accept asks for: there is application/json${hasTable ? ', text/csv' : ''}.`,
    )
  return best === 'csv'
}

/** What an answer is remembered by: all that it depends on. */
function nameOf({ originalUrl }: Request, { format }: Request['query']): string {
  return format === 'csv' ? `${originalUrl} as a table` : originalUrl
}

/** What is sent is read only once it is clear that it may be sent. */
function guardsOf({ method, writes, longestBody }: Route, whose: Writes): RequestHandler[] {
  if (method === 'get') return []
  const limit = longestBody ?? httpLimits.bodyBytes
  return [...(writes ? [onlyWriters(whose)] : []), fromOurPage, onlyWithin(limit), express.json({ limit })]
}

/** What a table is saved as: `/api/analysis/contested` as `analysis-contested.csv`. */
function fileNameOf(path: string): string {
  return `${path.replace('/api/', '').replaceAll('/', '-')}.csv`
}
