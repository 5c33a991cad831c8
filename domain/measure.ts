import { z } from 'zod'

/**
 * What stands beside a computed figure wherever it shows: `formula` in words or signs, `origin` where the formula is
 * published, `inputs` what it is computed from, `unit` and `range` of its values, `absent` what it means that there is
 * none, `caveats` what cannot be concluded from it.
 */
export const Measure = z
  .object({
    id: z.string(),
    name: z.string(),
    formula: z.string(),
    origin: z.string(),
    inputs: z.string(),
    unit: z.string(),
    range: z.string(),
    absent: z.string(),
    reading: z.string(),
    caveats: z.array(z.string()),
  })
  .meta({ id: 'Measure' })

export type Measure = z.infer<typeof Measure>
