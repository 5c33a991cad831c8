import { z } from 'zod'
import { Id } from './id.ts'
import { longest, text } from './text.ts'

/** An id that named a record once, so that an old link can say what became of it. `became`: what stands in its place. */
export const Retired = z
  .strictObject({ id: Id, became: z.array(Id).default([]), why: text(longest.prose) })
  .meta({ id: 'Retired' })

export type Retired = z.infer<typeof Retired>
