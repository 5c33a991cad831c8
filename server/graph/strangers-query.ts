import type { Params } from './graph-store.ts'

/** Cypher that somebody typed, and what it may cost. */
export type StrangersQuery = {
  query: string
  params: Params
  /** How many rows may come back, in how many bytes of JSON. */
  rows: number
  bytes: number
  seconds: number
  /** Who asks, as far as that is known: each has a share of the places. */
  asker: string
  /** The asker has gone: the query is stopped, and its place is free. */
  signal?: AbortSignal
}

/** Cypher that is only looked at. */
export type QueryToCheck = Omit<StrangersQuery, 'rows' | 'bytes' | 'seconds'>

/** Rows in the order of `columns`. All values are JSON, alike on both engines; `truncated`: there were more. */
export type StrangersAnswer = { columns: string[]; rows: unknown[][]; truncated: boolean }

/**
 * `faulty`: it does not parse or cannot be evaluated. `forbidden`: it does more than read this graph. `stopped`: it took
 * too much time or memory. `too-long`: its text. `busy`: too many are being asked at once. `left`: nobody waits any more.
 */
export type Refusal = 'faulty' | 'forbidden' | 'stopped' | 'too-long' | 'busy' | 'left'

/** Where in the text, both from 1. */
export type Place = { line: number; column: number }

/** A stranger's query that was not answered. Its message is for them to read. */
export class QueryRefused extends Error {
  override name = 'QueryRefused'
  readonly kind: Refusal
  readonly place: Place | undefined

  constructor(kind: Refusal, message: string, place?: Place, options?: ErrorOptions) {
    super(message, options)
    this.kind = kind
    this.place = place
  }
}
