import { z } from 'zod'
import type { GraphStore } from '../graph/graph-store.ts'
import { retired } from '../queries/retired.ts'
import { malformed, NotFound, notFound, Problem } from './problem.ts'
import type { Table } from './table.ts'

/** What a route may ask of the graph, and what those that keep something may do. */
export type Asking = Pick<GraphStore, 'read' | 'write' | 'transaction' | 'engine' | 'ask' | 'check' | 'revision'>

/** `asker`: whose share of the places it counts on. `signal`: the asker has gone. `mayWrite`: may also ask what writes. `revision`:
 * that of the graph at the time, where the engine tells and the route may be kept. */
export type Asker = { asker: string; signal: AbortSignal; mayWrite: boolean; revision: string | undefined }

export type Method = 'get' | 'post' | 'put' | 'delete'

/** What a route is asked in the specification's example, as it stands in the address and the body. */
export type Example = {
  params?: Readonly<Record<string, string>>
  query?: Readonly<Record<string, string>>
  body?: unknown
}

/** Which form of the answer is wanted, where the address says so; otherwise what is accepted decides. */
const format = z
  .enum(['json', 'csv'], 'expected json or csv')
  .optional()
  .meta({ description: '`csv`: as a table, to be saved. Default: what the header Accept prefers, else `json`.' })

/** One address: what may be asked there, and what comes back. The server and the specification are both made from it. */
export type Route = {
  path: string
  method: Method
  tag: string
  summary: string
  /** More of it than fits into one line. */
  description: string
  example: Example
  params: z.ZodObject
  query: z.ZodObject
  /** What has to be sent, as JSON. */
  body: z.ZodType | undefined
  /** How many bytes of it are taken, where that is more than elsewhere. */
  longestBody: number | undefined
  /** Whether it changes what is kept: then not everybody may ask it. */
  writes: boolean
  /** The status of an answer that went well. */
  status: 200 | 201
  response: z.ZodType
  /** What it may refuse beside what every route does, by status. */
  refusals: Readonly<Record<number, string>>
  /** Whether `format=csv`, or whoever prefers it by `Accept`, gets the answer as a `Table`. */
  hasTable: boolean
  /** Whether the same address may get the answer of before while nothing is written. */
  mayBeKept: boolean
  /** Parses what was asked, asks, and gives the answer. Throws a `Problem` where the asker is at fault. */
  respond(asked: { params: unknown; query: unknown; body: unknown } & Asker, asking: Asking): Promise<unknown>
}

type Definition<P extends z.ZodObject, Q extends z.ZodObject, B extends z.ZodType, R extends z.ZodType> = {
  path: string
  /** Default: `get`. */
  method?: Method
  tag: string
  summary: string
  description: string
  example: Example
  params: P
  query: Q
  body?: B
  longestBody?: number
  /** Default: it only reads. */
  writes?: true
  /** Default: 200. */
  status?: 200 | 201
  response: R
  refusals?: Readonly<Record<number, string>>
  /** Default: what is only read may. */
  mayBeKept?: false
  /** The answer as a table, with what more of the graph it shows. The query then takes a `format`. */
  table?(answer: z.infer<R>, asked: { query: z.infer<Q> }, asking: Asking): Table | Promise<Table>
  answer(
    asked: { params: z.infer<P>; query: z.infer<Q>; body: z.infer<B> } & Asker,
    asking: Asking,
  ): Promise<z.infer<R>>
}

export function defineRoute<P extends z.ZodObject, Q extends z.ZodObject, R extends z.ZodType>(
  definition: Definition<P, Q, z.ZodUndefined, R>,
): Route
export function defineRoute<P extends z.ZodObject, Q extends z.ZodObject, B extends z.ZodType, R extends z.ZodType>(
  definition: Definition<P, Q, B, R> & { body: B },
): Route
export function defineRoute(definition: Definition<z.ZodObject, z.ZodObject, z.ZodType, z.ZodType>): Route {
  const {
    answer,
    method = 'get',
    status = 200,
    body,
    longestBody,
    writes = false,
    refusals = {},
    table,
    mayBeKept,
    ...described
  } = definition
  const asks = table ? described.query.safeExtend({ format }) : described.query
  return {
    ...described,
    query: asks,
    method,
    status,
    body,
    longestBody,
    writes,
    refusals,
    hasTable: table !== undefined,
    mayBeKept: method === 'get' && mayBeKept !== false,
    async respond(asked, asking) {
      const params = described.params.safeParse(asked.params)
      if (!params.success) throw notFound(Object.values(Object(asked.params)).join('/'))
      const query = asks.safeParse(asked.query)
      if (!query.success) throw malformed(query.error, 'filter', asks)
      const sent = body?.safeParse(asked.body)
      if (sent?.success === false) throw malformed(sent.error, 'field', body)
      const parsed = { ...asked, params: params.data, query: query.data, body: sent?.data }
      const found = await answer(parsed, asking).catch(async (cause: unknown) => {
        throw cause instanceof NotFound ? await orRetired(cause, asking) : cause
      })
      return table && query.data.format === 'csv' ? table(found, parsed, asking) : found
    },
  }
}

/** An id that named a record once is told what became of it. */
async function orRetired(problem: NotFound, asking: Asking): Promise<Problem> {
  const [gone] = await retired.ask(asking, { id: problem.id })
  if (gone === undefined) return problem
  const instead = gone.became.length > 0 ? ` In its place: ${gone.became.join(', ')}.` : ''
  return new Problem(404, `The record "${gone.id}" is no more. ${gone.why}${instead}`)
}
