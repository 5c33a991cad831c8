import { BlockList, isIPv6, type Socket } from 'node:net'
import type { RequestHandler } from 'express'
import { Problem } from './problem.ts'

/** From where something may be written: this machine, anywhere, or nowhere. */
export type Writes = 'local' | 'all' | 'none'
type Ends = Pick<Socket, 'remoteAddress' | 'localAddress'>

const loopback = new BlockList()
loopback.addSubnet('127.0.0.0', 8)
loopback.addAddress('::1', 'ipv6')

const refusals = {
  local: 'Only the machine that Parley runs on may save here: PARLEY_WRITES=all opens it to all who reach it.',
  none: 'Nothing can be saved here: PARLEY_WRITES is none.',
}

/** Whether a connection comes from this very machine, by whichever of its addresses. What a proxy says of others is not asked. */
export function isFromHere({ remoteAddress: from, localAddress: to }: Ends): boolean {
  if (from === undefined) return false
  return from === to || loopback.check(from, isIPv6(from) ? 'ipv6' : 'ipv4')
}

export function mayWrite(writes: Writes, connection: Ends): boolean {
  return writes === 'all' || (writes === 'local' && isFromHere(connection))
}

/** Refuses to let those write who may not, before anything that they send is read. */
export function onlyWriters(writes: Writes): RequestHandler {
  return (request, _response, next) => {
    if (writes !== 'all' && !mayWrite(writes, request.socket)) throw new Problem(403, refusals[writes])
    next()
  }
}
