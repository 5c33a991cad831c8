import type { RequestHandler } from 'express'
import { Problem } from './problem.ts'

/**
 * Takes JSON alone, and from a browser only what our own page sends: another page can neither write here nor make
 * this server work for it. A program that is no browser sends no Origin.
 */
export const fromOurPage: RequestHandler = (request, _response, next) => {
  const { origin, host } = request.headers
  if (origin !== undefined && hostOf(origin) !== host?.toLowerCase())
    throw new Problem(403, 'This address answers its own page and programs, not pages from elsewhere.')
  const sent = request.headers['content-length'] ?? request.headers['transfer-encoding']
  if (sent !== undefined && sent !== '0' && !request.is('application/json'))
    throw new Problem(415, 'Expected JSON, sent as application/json.')
  next()
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined
}
