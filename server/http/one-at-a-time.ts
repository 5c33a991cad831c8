import type { RequestListener } from 'node:http'
import type { Socket } from 'node:net'
import { httpLimits } from './limits.ts'

/** What each connection has asked that is not answered yet: the first is being answered, the others wait. */
const lines = new WeakMap<Socket, (() => void)[]>()

/** Whether something is being answered on this connection. */
export function isAnswering(socket: Socket): boolean {
  return (lines.get(socket)?.length ?? 0) > 0
}

/**
 * Answers one request of a connection at a time: those sent ahead, before the first was answered, wait until it has gone
 * out, so that a connection never holds more than one answer. One that sends too many ahead is ended.
 */
export function oneAtATime(answer: RequestListener): RequestListener {
  return (request, response) => {
    const { socket } = request
    // What had come together with the request that was one too many.
    if (socket.destroyed) return
    const line = lines.get(socket) ?? []
    lines.set(socket, line)
    if (line.length > httpLimits.pipelined) return void socket.resetAndDestroy()
    line.push(() => answer(request, response))
    response.once('close', () => {
      line.shift()
      if (!socket.destroyed) line[0]?.()
    })
    if (line.length === 1) line[0]?.()
  }
}
