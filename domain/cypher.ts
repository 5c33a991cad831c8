import { z } from 'zod'

/** What a query may cost. Beyond `bytes` of text, or of answer, it is refused or cut. */
export const cypherLimits = {
  queryBytes: 8 * 1024,
  rows: { otherwise: 1_000, most: 10_000 },
  seconds: { otherwise: 5, most: 30 },
  answerBytes: 20 * 1024 * 1024,
}

const { rows, seconds } = cypherLimits

/** A query that somebody typed, its parameters by name without `$`, and how many rows and seconds it may take. */
export const CypherRequest = z
  .strictObject({
    query: z.string().min(1, 'expected a Cypher query'),
    params: z.record(z.string(), z.json()).default({}),
    limit: z.int().min(1).max(rows.most).default(rows.otherwise),
    seconds: z.number().min(0.1).max(seconds.most).default(seconds.otherwise),
  })
  .meta({ id: 'CypherRequest' })

/**
 * What came back. Each row has its values in the order of `columns`: a scalar, null, a list, a map, or a graph value as
 * graph-value.ts has it. `truncated`: there were more rows than were asked for, or than an answer may hold.
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
