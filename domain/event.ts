import { z } from 'zod'
import { evidence, Strength } from './basis.ts'
import { Citation, citations } from './citation.ts'
import { maybeDated, PartialDate } from './dates.ts'
import { Id } from './id.ts'
import { Ref } from './ref.ts'
import { line, longest, shortName, text } from './text.ts'

export const EventStatus = z.enum(['held', 'planned', 'possible', 'on-hold', 'cancelled']).meta({ id: 'EventStatus' })

/** What sort of thing happened, or is to happen. */
export const EventKind = z
  .enum([
    'meeting',
    'summit',
    'talks',
    'call',
    'visit',
    'briefing',
    'drafting',
    'instructions',
    'announcement',
    'statement',
    'publication',
    'leak',
    'agreement',
    'vote',
    'strike',
    'sanctions',
    'annexation',
    'invasion',
    'scandal',
    'other',
  ])
  .meta({ id: 'EventKind' })

export type EventKind = z.infer<typeof EventKind>

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
  short: shortName().optional(),
  kind: EventKind,
  status: EventStatus,
  ...maybeDated,
  endDate: PartialDate.optional(),
  place: line().optional(),
  times: z.int().min(2).optional(),
  summary: text(longest.prose),
  ...evidence,
}

const role = line().optional()

export const EventRecord = z.strictObject({
  ...fields,
  participants: z.array(z.strictObject({ actor: Id, role, status: PartStatus.optional() })).default([]),
  plans: z.array(Id).default([]),
  citations,
})

/** A dated meeting, summit, call, visit, leak, statement or strike. `times`: how often, where one record tells of several. */
export const NegotiationEvent = z
  .object({
    ...fields,
    participants: z.array(z.object({ actor: Ref, role, status: PartStatus })),
    plans: z.array(Ref),
    strength: Strength,
    citations: z.array(Citation),
  })
  .meta({ id: 'Event' })

export type EventRecord = z.infer<typeof EventRecord>
export type NegotiationEvent = z.infer<typeof NegotiationEvent>
