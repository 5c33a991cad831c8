import { z } from 'zod'
import { CypherAnswer, CypherRequest, cypherLimits } from '#domain/cypher'
import { GraphSchema } from '#domain/graph-schema'
import { graphSchema } from '../queries/graph-schema.ts'
import { defineRoute } from './define-route.ts'
import { noParams, noQuery } from './filters.ts'
import { refusalsOfQueries, tellingRefusals } from './refusals.ts'

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
