import { z } from 'zod'

/** What a caller can mend, as RFC 9457 sends it (`application/problem+json`). Validation adds `errors`. */
export const ProblemDetails = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    instance: z.string().optional(),
    errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  })
  .meta({ id: 'Problem' })

export type ProblemDetails = z.infer<typeof ProblemDetails>
