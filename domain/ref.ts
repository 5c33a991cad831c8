import { z } from 'zod'
import { Id } from './id.ts'
import { tie } from './tie-evidence.ts'

/** The graph's node labels, by the names that queries use. */
export const Label = z
  .enum([
    'Negotiation',
    'Side',
    'Actor',
    'Plan',
    'PlanPoint',
    'Heading',
    'Issue',
    'Position',
    'Brokerage',
    'Forecast',
    'Quotation',
    'Demand',
    'Event',
    'Pressure',
    'Source',
    'Discrepancy',
    'Reading',
    'Retired',
  ])
  .meta({ id: 'Label' })

export type Label = z.infer<typeof Label>

/** What an actor's name has in front of it inside a sentence, where the rules of naming would not tell. */
export const Article = z.enum(['the', 'a', 'an', 'none']).meta({ id: 'Article' })

export type Article = z.infer<typeof Article>

/** Names a thing in the graph: `name` is an actor's name, or the thing's title, question or summary; `short`, `article` and `plural` only an actor has. */
export const Ref = z
  .object({
    id: Id,
    label: Label,
    name: z.string(),
    short: z.string().optional(),
    article: Article.optional(),
    plural: z.boolean().optional(),
  })
  .meta({ id: 'Ref' })

export type Ref = z.infer<typeof Ref>

/** An actor by its name, with what a sentence needs to name it. */
export function actorRef({ id, name, short, article, plural }: Omit<Ref, 'label'>): Ref {
  return {
    id,
    label: 'Actor',
    name,
    ...(short === undefined ? {} : { short }),
    ...(article === undefined ? {} : { article }),
    ...(plural === true ? { plural } : {}),
  }
}

/** A ref with how the two are related ("chairs the party", "son-in-law"), and who says so. */
export const RelatedRef = Ref.extend({ how: z.string().optional(), ...tie }).meta({ id: 'RelatedRef' })

export type RelatedRef = z.infer<typeof RelatedRef>
