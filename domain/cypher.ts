import { z } from 'zod'

/** What a query may cost. Beyond `bytes` of text, or of answer, it is refused or cut. */
export const cypherLimits = {
  queryBytes: 8 * 1024,
  rows: { otherwise: 1_000, most: 10_000 },
  seconds: { otherwise: 5, most: 30 },
  answerBytes: 20 * 1024 * 1024,
  levels: 64,
}

const { rows, seconds, levels } = cypherLimits

function nestsDeeper(value: unknown, most: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  return most === 0 || Object.values(value).some((inner) => nestsDeeper(inner, most - 1))
}

/** Any JSON. Its depth is looked at first: a schema of JSON would follow it down until the stack ends. */
const ParameterValue = z
  .unknown()
  .refine((value) => !nestsDeeper(value, levels), `expected a value of at most ${levels} levels`)

/** A query that somebody typed, its parameters by name without `$`, and how many rows and seconds it may take. */
export const CypherRequest = z
  .strictObject({
    query: z.string().min(1, 'expected a Cypher query'),
    params: z.record(z.string(), ParameterValue).default({}),
    limit: z.int().min(1).max(rows.most).default(rows.otherwise),
    seconds: z.number().min(0.1).max(seconds.most).default(seconds.otherwise),
  })
  .meta({ id: 'CypherRequest' })

/**
 * What came back. Each row has its values in the order of `columns`: a scalar, null, a list, a map, or a node, relationship or path,
 * which has its `kind` and is as graph-value.ts has it. A map that has such a `kind` itself comes as `{ kind: 'map', entries }`. `truncated`: there were more rows than were asked for, or than an answer may hold.
 */
export const CypherAnswer = z
  .object({
    columns: z.array(z.string()),
    rows: z.array(z.array(z.unknown())),
    truncated: z.boolean(),
    elapsedMs: z.number(),
  })
  .meta({ id: 'CypherAnswer' })

export type CypherRequest = z.infer<typeof CypherRequest>
export type CypherAnswer = z.infer<typeof CypherAnswer>
