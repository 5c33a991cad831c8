import { z } from 'zod'
import { Citation, citations } from './citation.ts'
import { maybeDated, PartialDate } from './dates.ts'
import { Id } from './id.ts'
import { Ref } from './ref.ts'
import { line, longest, text } from './text.ts'

export const EventStatus = z.enum(['held', 'planned', 'possible', 'on-hold', 'cancelled']).meta({ id: 'EventStatus' })

export type EventStatus = z.infer<typeof EventStatus>

/**
 * How somebody stands to an event. Only who `attended` had a part in it; `informed`: was told or learned of it, and no more;
 * `cancelled`: was expected, and it was called off, for all or for them.
 */
export const PartStatus = z
  .enum(['attended', 'planned', 'possible', 'on-hold', 'cancelled', 'informed'])
  .meta({ id: 'PartStatus' })

export type PartStatus = z.infer<typeof PartStatus>

/** What a part in an event is where its record says nothing else. */
export const partStatusOf = {
  held: 'attended',
  planned: 'planned',
  possible: 'possible',
  'on-hold': 'on-hold',
  cancelled: 'cancelled',
} as const satisfies Record<EventStatus, PartStatus>

const fields = {
  id: Id,
  title: line(),
  kind: line(),
  status: EventStatus,
  ...maybeDated,
  endDate: PartialDate.optional(),
  place: line().optional(),
  summary: text(longest.prose),
}

const role = line().optional()

export const EventRecord = z.strictObject({
  ...fields,
  participants: z.array(z.strictObject({ actor: Id, role, status: PartStatus.optional() })).default([]),
  plans: z.array(Id).default([]),
  citations,
})

/** A dated meeting, summit, call, visit, leak, statement or strike. */
export const NegotiationEvent = z
  .object({
    ...fields,
    participants: z.array(z.object({ actor: Ref, role, status: PartStatus })),
    plans: z.array(Ref),
    citations: z.array(Citation),
  })
  .meta({ id: 'Event' })

export type EventRecord = z.infer<typeof EventRecord>
export type NegotiationEvent = z.infer<typeof NegotiationEvent>
