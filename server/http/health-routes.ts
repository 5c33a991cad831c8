import { z } from 'zod'
import { Id } from '#domain/id'
import { negotiations } from '../queries/negotiations.ts'
import { defineRoute } from './define-route.ts'
import { noParams, noQuery } from './filters.ts'

const Health = z
  .object({
    status: z.literal('ok'),
    engine: z.object({ name: z.enum(['grafeo', 'neo4j']), version: z.string() }),
    negotiation: Id.optional(),
    writes: z.boolean(),
  })
  .meta({
    id: 'Health',
    description: '`negotiation`: its id, absent where the store holds none. `writes`: whether who asks may save here.',
  })

export const healthRoutes = [
  defineRoute({
    path: '/api/health',
    tag: 'Server',
    summary: 'Whether the server and its engine answer',
    description: 'A 503 where the store does not answer; the server recovers by itself when the store comes back.',
    example: {},
    params: noParams,
    query: noQuery,
    response: Health,
    mayBeKept: false,
    async answer({ mayWrite }, store) {
      const engine = await store.engine()
      const [negotiation] = await negotiations.ask(store, {})
      return {
        status: 'ok' as const,
        engine,
        ...(negotiation ? { negotiation: negotiation.id } : {}),
        writes: mayWrite,
      }
    },
  }),
]
