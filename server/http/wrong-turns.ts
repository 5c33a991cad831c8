import { randomUUID } from 'node:crypto'
import type { ErrorRequestHandler, RequestHandler, Response } from 'express'
import type { Logger } from 'pino'
import type { ProblemDetails } from '#domain/problem'
import { StoreFull, StoreUnavailable } from '../graph/graph-store.ts'
import { Problem, toDetails } from './problem.ts'

const retryAfterSeconds = '5'

export function sendProblem(response: Response, details: ProblemDetails): void {
  response.status(details.status).type('application/problem+json').send(JSON.stringify(details))
}

/** An address of the API that nothing answers. */
export const noSuchRoute: RequestHandler = (request) => {
  throw new Problem(404, `The API has no ${request.baseUrl}${request.path}. /api/docs lists what it has.`)
}

/** An address that takes these methods and no other. */
export function onlyMethods(methods: readonly string[]): RequestHandler {
  const allowed = methods.flatMap((method) => (method === 'get' ? ['GET', 'HEAD'] : [method.toUpperCase()])).join(', ')
  const instead = allowed === 'GET, HEAD' ? 'this is there to be read' : `possible are ${allowed}`
  return (request, response) => {
    response.set('Allow', allowed)
    throw new Problem(405, `${request.method} is not possible here: ${instead}.`)
  }
}

export const onlyRead: RequestHandler = onlyMethods(['get'])

/** Refuses what says of itself that it is longer, before it is sent. What does not say is cut by its reader. */
export function onlyWithin(bytes: number): RequestHandler {
  return (request, _response, next) => {
    if (Number(request.headers['content-length'] ?? 0) > bytes) throw new Problem(413, tooLarge(bytes))
    next()
  }
}

/** The last in line: what a caller can mend is told, the store out of reach is a 503, all else an opaque 500. */
export function answerErrors(log: Logger): ErrorRequestHandler {
  return (error, request, response, next) => {
    if (response.headersSent) return next(error)
    const details = detailsOf(error, request.originalUrl)
    if (details) {
      if (error instanceof StoreUnavailable) {
        const what = error instanceof StoreFull ? 'The disk of the store is full' : 'The store is out of reach'
        log.warn({ reason: error.message, url: request.originalUrl }, what)
      }
      if (details.status === 503 || details.status === 429) response.set('Retry-After', retryAfterSeconds)
      return sendProblem(response, details)
    }
    const requestId = randomUUID()
    log.error({ err: error, requestId, method: request.method, url: request.originalUrl }, 'A request failed')
    response.set('X-Request-Id', requestId)
    sendProblem(
      response,
      toDetails(500, 'Something went wrong here. The log has more under this id.', `urn:uuid:${requestId}`),
    )
  }
}

function detailsOf(error: unknown, url: string): ProblemDetails | undefined {
  const instance = url.split('?')[0]
  if (error instanceof Problem)
    return { ...toDetails(error.status, error.message, instance, error.errors), ...error.place }
  if (error instanceof StoreFull)
    return toDetails(507, 'The disk of the graph is full: nothing was changed. Try again when there is room.', instance)
  if (error instanceof StoreUnavailable)
    return toDetails(503, 'The graph store does not answer. Try again in a moment.', instance)
  if (error instanceof URIError) return toDetails(400, 'The address has a malformed percent-encoding.', instance)
  const status = clientStatusOf(error)
  return status === undefined ? undefined : toDetails(status, expectedOf(status, error), instance)
}

/** What Express or its body parser would have taken. */
function expectedOf(status: number, error: unknown): string {
  if (status === 413) return tooLarge(limitOf(error))
  if (status === 415)
    return 'The body is in an encoding that is not known here: expected UTF-8, not compressed or by gzip.'
  if (status === 400) return 'The body cannot be read: expected JSON, an object or a list.'
  return 'The request cannot be read as it was sent.'
}

function tooLarge(most: number): string {
  return `The body is too large: expected at most ${toSize(most)}.`
}

/** How many bytes the body parser would have taken. */
function limitOf(error: unknown): number {
  if (typeof error !== 'object' || error === null || !('limit' in error)) return 0
  return Number(error.limit)
}

function toSize(bytes: number): string {
  const kilobytes = bytes / 1024
  return kilobytes < 1024 ? `${kilobytes} kB` : `${kilobytes / 1024} MB`
}

/** The status of an error by which Express or its body parser says that the asker is at fault. */
function clientStatusOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('status' in error)) return undefined
  const { status } = error
  return typeof status === 'number' && status >= 400 && status < 500 ? status : undefined
}
