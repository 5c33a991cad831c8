import { z } from 'zod'
import { evidence, Strength } from './basis.ts'
import { Citation, citations } from './citation.ts'
import { maybeDated } from './dates.ts'
import { Id } from './id.ts'
import { Ref } from './ref.ts'
import { longest, text } from './text.ts'

export const BrokerageRole = z
  .enum([
    'drafted',
    'negotiated',
    'mediated',
    'conveyed',
    'hosted',
    'offered',
    'authorised',
    'published',
    'leaked',
    'told-the-press',
  ])
  .meta({ id: 'BrokerageRole' })

export type BrokerageRole = z.infer<typeof BrokerageRole>

/** Who made a target, and who made it known, are never counted together. */
export const BrokerageFamily = z.enum(['made', 'made-known']).meta({ id: 'BrokerageFamily' })

export type BrokerageFamily = z.infer<typeof BrokerageFamily>

export const familyOf = {
  drafted: 'made',
  negotiated: 'made',
  mediated: 'made',
  conveyed: 'made',
  hosted: 'made',
  offered: 'made',
  authorised: 'made',
  published: 'made-known',
  leaked: 'made-known',
  'told-the-press': 'made-known',
} as const satisfies Record<BrokerageRole, BrokerageFamily>

const fields = { id: Id, role: BrokerageRole, ...maybeDated, summary: text(longest.prose), ...evidence }

export const BrokerageRecord = z.strictObject({ ...fields, actor: Id, target: Id, citations })

/** What one actor did to bring a target about, or to make it known: a role, not a stance. The same actor may also hold a position on it. */
export const Brokerage = z
  .object({
    ...fields,
    actor: Ref,
    target: Ref,
    family: BrokerageFamily,
    strength: Strength,
    citations: z.array(Citation),
  })
  .meta({ id: 'Brokerage' })

export type BrokerageRecord = z.infer<typeof BrokerageRecord>
export type Brokerage = z.infer<typeof Brokerage>
