import { z } from 'zod'
import { evidence, Strength } from './basis.ts'
import { Citation, citations } from './citation.ts'
import { maybeDated } from './dates.ts'
import { Id } from './id.ts'
import { Ref } from './ref.ts'
import { line, longest, text } from './text.ts'

const fields = { id: Id, title: line(), ...maybeDated, summary: text(longest.prose), ...evidence }

export const PressureRecord = z.strictObject({
  ...fields,
  actors: z.array(Id).min(1, 'at least one actor'),
  citations,
})

/** A fact that weighs on an actor's room for manoeuvre. */
export const Pressure = z
  .object({ ...fields, actors: z.array(Ref), strength: Strength, citations: z.array(Citation) })
  .meta({ id: 'Pressure' })

export type PressureRecord = z.infer<typeof PressureRecord>
export type Pressure = z.infer<typeof Pressure>
