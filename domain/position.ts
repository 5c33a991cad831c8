import { z } from 'zod'
import { Basis } from './basis.ts'
import { Citation, citations } from './citation.ts'
import { dated, PartialDate } from './dates.ts'
import { Id } from './id.ts'
import { Ref } from './ref.ts'
import { Stance } from './stance.ts'
import { longest, text } from './text.ts'

const fields = { id: Id, stance: Stance, ...dated, basis: Basis, summary: text(longest.prose) }

export const PositionRecord = z.strictObject({
  ...fields,
  holder: Id,
  voicedBy: z.array(Id).default([]),
  target: Id,
  citations,
})

/**
 * What one actor holds about one target from `date` on. `voicedBy`: who said it, where that is not the holder.
 * `until`: the date of the same holder's next position on the same target; absent while it stands.
 */
export const Position = z
  .object({
    ...fields,
    holder: Ref,
    voicedBy: z.array(Ref),
    target: Ref,
    until: PartialDate.optional(),
    citations: z.array(Citation),
  })
  .meta({ id: 'Position' })

export type PositionRecord = z.infer<typeof PositionRecord>
export type Position = z.infer<typeof Position>
