import { z } from 'zod'
import { Id } from './id.ts'

/** The graph's node labels, by the names that queries use. */
export const Label = z
  .enum([
    'Negotiation',
    'Actor',
    'Plan',
    'PlanPoint',
    'Heading',
    'Issue',
    'Position',
    'Brokerage',
    'Demand',
    'Event',
    'Pressure',
    'Source',
    'Discrepancy',
    'Reading',
  ])
  .meta({ id: 'Label' })

export type Label = z.infer<typeof Label>

/** What an actor's name has in front of it inside a sentence, where the rules of naming would not tell. */
export const Article = z.enum(['the', 'a', 'an', 'none']).meta({ id: 'Article' })

export type Article = z.infer<typeof Article>

/** Names a thing in the graph: `name` is an actor's name, or the thing's title, question or summary; `article` only an actor has. */
export const Ref = z.object({ id: Id, label: Label, name: z.string(), article: Article.optional() }).meta({ id: 'Ref' })

export type Ref = z.infer<typeof Ref>

/** A ref with how the two are related ("chairs the party", "son-in-law"). */
export const Relation = Ref.extend({ how: z.string().optional() }).meta({ id: 'Relation' })

export type Relation = z.infer<typeof Relation>
