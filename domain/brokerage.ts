import { z } from 'zod'
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
    'briefed',
  ])
  .meta({ id: 'BrokerageRole' })

export type BrokerageRole = z.infer<typeof BrokerageRole>

const fields = { id: Id, role: BrokerageRole, ...maybeDated, summary: text(longest.prose) }

export const BrokerageRecord = z.strictObject({ ...fields, actor: Id, target: Id, citations })

/** What one actor did to bring a target about: a role, not a stance. The same actor may also hold a position on it. */
export const Brokerage = z
  .object({ ...fields, actor: Ref, target: Ref, citations: z.array(Citation) })
  .meta({ id: 'Brokerage' })

export type BrokerageRecord = z.infer<typeof BrokerageRecord>
export type Brokerage = z.infer<typeof Brokerage>
