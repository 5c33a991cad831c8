import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import type { Express } from 'express'
import { makeHttpServer } from '#server/http/http-server'

export type Listening = { port: number; address: string; stop(): Promise<void> }

/** An app as it is served, on a free port of this machine. `met`: what happens to each connection before it is served. */
export async function listening(app: Express, met: (socket: Socket) => void = () => {}): Promise<Listening> {
  const { server, stop } = makeHttpServer(app)
  server.prependListener('connection', met)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = Object(server.address())
  return { port, address: `http://127.0.0.1:${port}`, stop }
}

/** A connection that sends these bytes and then does as it likes. */
export async function connected(port: number, ...sent: string[]): Promise<Socket> {
  const socket = connect(port, '127.0.0.1').on('error', () => {})
  await once(socket, 'connect')
  for (const text of sent) socket.write(text)
  return socket
}

/** All that comes until the other side ends the connection. */
export async function heardOn(socket: Socket): Promise<string> {
  let heard = ''
  socket.setEncoding('utf8').on('data', (text) => (heard += text))
  await new Promise((resolve) => socket.once('close', resolve))
  return heard
}

export const get = (path: string, ...headers: string[]) =>
  `${[`GET ${path} HTTP/1.1`, 'Host: localhost', ...headers].join('\r\n')}\r\n\r\n`
