import { z } from 'zod'

/**
 * What a caller can mend, as RFC 9457 sends it (`application/problem+json`). Validation adds `errors`; a query's
 * fault has the `line` and `column` where the engine tells them, both from 1.
 */
export const ProblemDetails = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    instance: z.string().optional(),
    line: z.int().min(1).optional(),
    column: z.int().min(1).optional(),
    errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  })
  .meta({ id: 'Problem' })

export type ProblemDetails = z.infer<typeof ProblemDetails>
