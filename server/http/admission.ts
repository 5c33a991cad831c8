import { isIPv6 } from 'node:net'
import type { RequestHandler } from 'express'
import { httpLimits } from './limits.ts'
import { Problem } from './problem.ts'

const local = ['localhost', '127.0.0.1', '[::1]']

/**
 * Refuses a request whose Host is neither local nor one of those named. A page on the web that lets its own name point to
 * this machine (DNS rebinding) sends its own name, and so reads nothing here.
 */
export function onlyHosts(named: readonly string[]): RequestHandler {
  const allowed = new Set([...local, ...named.map((host) => nameOf(host))])
  return (request, _response, next) => {
    const host = request.headers.host ?? ''
    if (allowed.has(nameOf(host))) return next()
    throw new Problem(421, `This server does not answer for the host "${host}". PARLEY_HOSTS names those that it does.`)
  }
}

/** A host without its port, in lower case; an IPv6 address in brackets, as a Host has it. */
function nameOf(host: string): string {
  if (isIPv6(host)) return `[${host.toLowerCase()}]`
  return host.toLowerCase().replace(/:\d+$/, '')
}

/** Refuses an address whose percent-encoding does not decode, in its path or behind its question mark. */
export const onlyDecodable: RequestHandler = (request, _response, next) => {
  decodeURIComponent(request.originalUrl)
  next()
}

/** Refuses an address that is longer than any that our page makes. */
export const onlyShort: RequestHandler = (request, _response, next) => {
  const most = httpLimits.addressCharacters
  if (request.originalUrl.length > most)
    throw new Problem(414, `The address is too long: expected at most ${most} characters.`)
  next()
}
