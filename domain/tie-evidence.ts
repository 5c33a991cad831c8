import { z } from 'zod'
import { Basis, Hedge, Strength } from './basis.ts'
import { Citation } from './citation.ts'

const fields = { hedged: z.literal(true).optional(), hedge: Hedge.optional() }

/** How well a relation is known that is no record of its own, as a dataset writes it. */
export const tieRecord = {
  basis: Basis.default('not-recorded'),
  ...fields,
  citations: z.array(Citation).default([]),
}

/** The same, as it is answered. */
export const tie = { basis: Basis, ...fields, strength: Strength, citations: z.array(Citation) }

export const TieRecord = z.strictObject(tieRecord)

export type TieRecord = z.infer<typeof TieRecord>
