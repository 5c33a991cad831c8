import { z } from 'zod'
import { CypherAnswer, CypherRequest, cypherLimits } from '#domain/cypher'
import { GraphSchema } from '#domain/graph-schema'
import { QueryRefused, type Refusal } from '../graph/strangers-query.ts'
import { graphSchema } from '../queries/graph-schema.ts'
import { defineRoute } from './define-route.ts'
import { noParams, noQuery } from './filters.ts'
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
const refusalsOfQueries = {
  403: 'The query does more than read this graph, or another page asks',
  408: 'The query was stopped: it took too much time or memory',
  413: 'The query is too long',
  429: 'Too many ask at once: try again after Retry-After seconds',
}

/** Answers as `work` does, and tells a refusal as a problem. */
async function tellingRefusals<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    if (!(error instanceof QueryRefused)) throw error
    throw new Problem(statuses[error.kind], error.message, undefined, error.place)
  }
}

const tag = 'Cypher'

export const cypherRoutes = [
  defineRoute({
    path: '/api/cypher',
    method: 'post',
    tag,
    summary: 'Asks the graph itself, in Cypher that only reads',
    description:
      'A query in a process of its own, with limits of time, memory and size; it can change nothing. Nodes, relationships and paths come with their `kind` and all their properties; `truncated` says that there was more.',
    example: {
      body: {
        query: 'MATCH (p:Plan {id: $plan}) RETURN p.id AS id, p.title AS title',
        params: { plan: 'first-draft' },
      },
    },
    params: noParams,
    query: noQuery,
    body: CypherRequest,
    response: CypherAnswer,
    refusals: refusalsOfQueries,
    async answer({ body: { query, params, limit, seconds }, asker, signal }, store) {
      const begun = performance.now()
      const bytes = cypherLimits.answerBytes
      const answer = await tellingRefusals(store.ask({ query, params, rows: limit, bytes, seconds, asker, signal }))
      return { ...answer, elapsedMs: performance.now() - begun }
    },
  }),
  defineRoute({
    path: '/api/cypher/check',
    method: 'post',
    tag,
    summary: 'Whether a query could be asked, without asking it: an empty object, or what is wrong with it',
    description: 'The engine plans it and does not run it. What is wrong is a problem with the line and column.',
    example: { body: { query: 'MATCH (p:Plan) RETURN p.title AS plan' } },
    params: noParams,
    query: noQuery,
    body: CypherRequest.pick({ query: true, params: true }),
    response: z.object({}),
    refusals: refusalsOfQueries,
    async answer({ body: { query, params }, asker, signal }, store) {
      await tellingRefusals(store.check({ query, params, asker, signal }))
      return {}
    },
  }),
  defineRoute({
    path: '/api/schema',
    tag,
    summary: 'What this graph is made of: labels and relationships with their properties',
    description: 'Made from what is in the graph now, so that an editor can complete names.',
    example: {},
    params: noParams,
    query: noQuery,
    response: GraphSchema,
    answer: (_, store) => graphSchema(store),
  }),
]
