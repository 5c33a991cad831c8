import { z } from 'zod'
import { evidence, Strength } from './basis.ts'
import { Citation, citations } from './citation.ts'
import { maybeDated, PartialDate } from './dates.ts'
import { Id } from './id.ts'
import { Ref } from './ref.ts'
import { Stance } from './stance.ts'
import { line, longest, text } from './text.ts'

const mostWords = 14

const fields = {
  id: Id,
  stance: Stance,
  condition: text(longest.prose).optional(),
  ...maybeDated,
  summary: text(longest.prose),
  short: line()
    .refine((written) => written.split(' ').length <= mostWords, `at most ${mostWords} words`)
    .optional(),
  ...evidence,
}

export const PositionRecord = z.strictObject({
  ...fields,
  holder: Id,
  voicedBy: z.array(Id).default([]),
  target: Id,
  citations,
})

/**
 * What one actor holds about one target from `date` on; without a date it always stands. `voicedBy`: who said it, where
 * that is not the holder. `condition`: what a conditional position depends on, as a clause after "on condition that".
 * `until`: the date of the same holder's next position on the same target; absent while it stands.
 */
export const Position = z
  .object({
    ...fields,
    holder: Ref,
    voicedBy: z.array(Ref),
    target: Ref,
    until: PartialDate.optional(),
    strength: Strength,
    citations: z.array(Citation),
  })
  .meta({ id: 'Position' })

export type PositionRecord = z.infer<typeof PositionRecord>
export type Position = z.infer<typeof Position>

/** A position without the prose that only its own card shows: all that is counted, compared and said in a sentence. */
export type HeldPosition = Omit<Position, 'summary' | 'short' | 'note'>
