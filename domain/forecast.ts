import { z } from 'zod'
import { evidence, Strength } from './basis.ts'
import { Citation, citations } from './citation.ts'
import { maybeDated } from './dates.ts'
import { Id } from './id.ts'
import { Ref } from './ref.ts'
import { longest, text } from './text.ts'

const fields = { id: Id, text: text(longest.prose), ...maybeDated, ...evidence }

export const ForecastRecord = z.strictObject({
  ...fields,
  actors: z.array(Id).default([]),
  about: z.array(Id).min(1, 'at least one record that it is about'),
  citations,
})

/** What somebody expects to happen, or another to do: nobody's stance. Without `actors` it is the report's own. */
export const Forecast = z
  .object({
    ...fields,
    actors: z.array(Ref),
    about: z.array(Ref),
    strength: Strength,
    citations: z.array(Citation),
  })
  .meta({ id: 'Forecast' })

export type ForecastRecord = z.infer<typeof ForecastRecord>
export type Forecast = z.infer<typeof Forecast>
