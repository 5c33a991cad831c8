import { createServer, type Server, type ServerResponse, STATUS_CODES } from 'node:http'
import { Socket } from 'node:net'
import type { Express } from 'express'
import { httpLimits } from './limits.ts'
import { isAnswering, oneAtATime } from './one-at-a-time.ts'
import { toDetails } from './problem.ts'

/** A server, and its orderly end: what is being answered gets a moment to finish, then all connections are cut. */
export type HttpServer = { server: Server; stop(): Promise<void> }

/** The app behind a server that sets a limit to all that one connection may take. */
export function makeHttpServer(app: Express): HttpServer {
  const underWay = new Set<ServerResponse>()
  const server = createServer(
    {
      maxHeaderSize: httpLimits.headerBytes,
      headersTimeout: httpLimits.headersWithin,
      requestTimeout: httpLimits.requestWithin,
      keepAliveTimeout: httpLimits.idleConnection,
      connectionsCheckingInterval: 1_000,
    },
    oneAtATime((request, response) => {
      underWay.add(response)
      response.once('close', () => underWay.delete(response))
      if (!server.listening) response.setHeader('Connection', 'close')
      app(request, response)
    }),
  )
  server.maxConnections = httpLimits.connections
  server.setTimeout(httpLimits.stillConnection)
  server.on('clientError', (error, socket) => {
    if (!(socket instanceof Socket) || !socket.writable || isAnswering(socket)) return void socket.destroy()
    socket.end(refusalOf('code' in error ? String(error.code) : ''), () => socket.destroy())
  })
  return { server, stop: () => stop(server, underWay) }
}

function stop(server: Server, underWay: ReadonlySet<ServerResponse>): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), httpLimits.stopWithin)
    server.close(() => {
      clearTimeout(cut)
      resolve()
    })
    for (const response of underWay) if (!response.headersSent) response.setHeader('Connection', 'close')
  })
}

/** What cannot be read as a request is answered before there is one. */
function refusalOf(code: string): string {
  const { status, words } = reasons[code] ?? { status: 400, words: 'This is no request of HTTP that can be read.' }
  const body = JSON.stringify(toDetails(status, words))
  return [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'Connection: close',
    'Content-Type: application/problem+json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    '',
    body,
  ].join('\r\n')
}

const reasons: Record<string, { status: number; words: string }> = {
  HPE_HEADER_OVERFLOW: {
    status: 431,
    words: `The address and the headers are too long: expected at most ${httpLimits.headerBytes / 1024} kB.`,
  },
  ERR_HTTP_REQUEST_TIMEOUT: { status: 408, words: 'The request did not arrive in time.' },
  HPE_CHUNK_EXTENSIONS_OVERFLOW: { status: 413, words: 'The extensions of a chunk are too long.' },
}
