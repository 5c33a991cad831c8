import { z } from 'zod'
import { longest, text } from './text.ts'

/**
 * How we know. `inference` is the author's of a report, or of somebody whom it quotes; `our-reading` is the coder's;
 * `not-recorded`: the data came without it. Each is said wherever it shows.
 */
export const Basis = z
  .enum(['own-words', 'spokesperson', 'named-source', 'unnamed-source', 'inference', 'our-reading', 'not-recorded'])
  .meta({ id: 'Basis' })

export type Basis = z.infer<typeof Basis>

/** How strongly a basis bears a claim out: 4 own words, 3 a named voice, 2 an unnamed one, 1 inferred or not recorded. */
export const Strength = z.int().min(1).max(4).meta({ id: 'Strength' })

export type Strength = z.infer<typeof Strength>

export const strengthOf = {
  'own-words': 4,
  spokesperson: 3,
  'named-source': 3,
  'unnamed-source': 2,
  inference: 1,
  'our-reading': 1,
  'not-recorded': 1,
} as const satisfies Record<Basis, Strength>

/** Somebody says so, if only somebody unnamed. */
export const isSaid = ({ basis }: { basis: Basis }): boolean => strengthOf[basis] > 1

/** Of strength 1: no source says so. What is shown of it is italic and hatched. */
export const isWeak = (known: { basis: Basis }): boolean => !isSaid(known)

/** How a source hedges what it says: "appears to have leaked it", "may have met". */
export const Hedge = z.enum(['appears', 'seems', 'may', 'could', 'expected']).meta({ id: 'Hedge' })

export type Hedge = z.infer<typeof Hedge>

const note = text(longest.prose).optional()

/** What a coder keeps beside any record: why it was coded so. */
export const noted = { note }

/** What says how well a record is known. `hedge` stands only beside `hedged`; without it the source says "appears". */
export const evidence = {
  basis: Basis.default('not-recorded'),
  hedged: z.literal(true).optional(),
  hedge: Hedge.optional(),
  note,
}

/** The same of a record that is not told in full. */
export const Known = z
  .object({ basis: Basis, hedged: z.literal(true).optional(), hedge: Hedge.optional() })
  .meta({ id: 'Known' })

export type Known = z.infer<typeof Known>

/** The actor itself or somebody named says so, without a hedge. */
export const isStated = ({ basis, hedged }: Pick<Known, 'basis' | 'hedged'>): boolean =>
  strengthOf[basis] > 2 && !hedged

/** How well a record is known, without the rest of it. */
export const knownOf = ({ basis, hedged, hedge }: Known): Known => ({
  basis,
  ...(hedged && { hedged, ...(hedge && { hedge }) }),
})

/** How well the node or relationship is known whose properties these are, a hedge also without `hedged` beside it, as rows have it. Undefined where they do not say. */
export function readKnown({ basis, hedged, hedge }: Record<string, unknown>): Known | undefined {
  const said = typeof hedge === 'string' && hedge !== ''
  return Known.safeParse({ basis, ...((hedged === true || said) && { hedged: true }), ...(said && { hedge }) }).data
}
