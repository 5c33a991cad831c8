import { QueryRefused, type Refusal } from '../graph/strangers-query.ts'
import { Problem } from './problem.ts'

/** A browser that has gone reads no status; a log may. */
const clientClosedRequest = 499

const statuses: Record<Refusal, number> = {
  faulty: 400,
  forbidden: 403,
  stopped: 408,
  'too-long': 413,
  busy: 429,
  left: clientClosedRequest,
}

/** What a query that was typed may be answered instead of rows. */
export const refusalsOfQueries = {
  403: 'The query does more than read this graph, or another page asks',
  408: 'The query was stopped: it took too much time or memory',
  413: 'The query is too long',
  429: 'Too many ask at once: try again after Retry-After seconds',
}

/** Answers as `work` does, and tells a refusal as a problem. */
export async function tellingRefusals<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    if (!(error instanceof QueryRefused)) throw error
    throw new Problem(statuses[error.kind], error.message, undefined, error.place)
  }
}
