import type { z } from 'zod'
import type { GraphStore } from '../graph/graph-store.ts'
import { malformed, notFound } from './problem.ts'

/** What a route may ask: the graph. */
export type Asking = Pick<GraphStore, 'read' | 'engine'>

/** One address: what may be asked there, and what comes back. The server and the specification are both made from it. */
export type Route = {
  path: string
  tag: string
  summary: string
  params: z.ZodObject
  query: z.ZodObject
  response: z.ZodType
  /** Parses what was asked, asks, and gives the answer. Throws a `Problem` where the asker is at fault. */
  respond(asked: { params: unknown; query: unknown }, asking: Asking): Promise<unknown>
}

type Definition<P extends z.ZodObject, Q extends z.ZodObject, R extends z.ZodType> = {
  path: string
  tag: string
  summary: string
  params: P
  query: Q
  response: R
  answer(asked: { params: z.infer<P>; query: z.infer<Q> }, asking: Asking): Promise<z.infer<R>>
}

export function defineRoute<P extends z.ZodObject, Q extends z.ZodObject, R extends z.ZodType>(
  definition: Definition<P, Q, R>,
): Route {
  const { answer, ...described } = definition
  return {
    ...described,
    async respond(asked, asking) {
      const params = described.params.safeParse(asked.params)
      if (!params.success) throw notFound(Object.values(Object(asked.params)).join('/'))
      const query = described.query.safeParse(asked.query)
      if (!query.success) throw malformed(query.error, Object.keys(described.query.shape))
      return answer({ params: params.data, query: query.data }, asking)
    },
  }
}
