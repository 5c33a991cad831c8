import { z } from 'zod'
import { ActorKind } from '#domain/actor'
import { type Name, namedLabels } from '#domain/name'
import { defineQuery, type Query } from './define-query.ts'
import { nameOf } from './phrases.ts'

/** What a name is listed by beside its label. */
const places: Partial<Record<Name['label'], Record<string, string>>> = {
  Actor: { short: 'n.short', side: 'n.side', actorKind: 'n.kind', seat: 'n.seat' },
  Plan: { short: 'n.short', date: 'n.date' },
  Heading: { plan: '[(n)-[:OF_PLAN]->(plan:Plan) | plan.id]', order: 'n.order' },
  PlanPoint: {
    short: 'n.short',
    plan: '[(n)-[:IN_PLAN]->(plan:Plan) | plan.id]',
    heading: '[(n)-[:UNDER]->(heading:Heading) | heading.id]',
    order: 'n.order',
  },
  Issue: { order: 'n.order' },
  Event: { short: 'n.short', date: 'n.date' },
  Source: { date: 'n.date' },
  Discrepancy: { kind: 'n.kind' },
}

const columns = ['short', 'side', 'plan', 'heading', 'order', 'date', 'kind', 'actorKind', 'seat']

const one = z.array(z.string()).transform(([first]) => first)

const NameRow = z.object({
  label: z.enum(namedLabels),
  id: z.string(),
  name: z.string(),
  short: z.string().optional(),
  side: z.string().optional(),
  plan: one.optional(),
  heading: one.optional(),
  order: z.int().optional(),
  date: z.string().optional(),
  kind: z.string().optional(),
  actorKind: ActorKind.optional(),
  seat: z.int().optional(),
})

/** A name with what orders it: `date` and `kind`. */
export type NameRow = z.infer<typeof NameRow>

/** Everything of the negotiation that has a name, in no order. */
export const names: Query<Record<string, never>, NameRow> = defineQuery(
  'names',
  namedLabels
    .map((label) => {
      const own = columns.map((column) => `${places[label]?.[column] ?? 'null'} AS ${column}`)
      return `MATCH (n:${label}:parley) RETURN '${label}' AS label, n.id AS id, ${nameOf('n')} AS name, ${own.join(', ')}`
    })
    .join('\nUNION ALL\n'),
  NameRow,
)
