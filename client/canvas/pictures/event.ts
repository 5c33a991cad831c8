import type { NegotiationEvent } from '#domain/event'
import type { Standing } from '#domain/standing'
import { joined, strung } from '#domain/words/naming'
import { partWord, sayPart } from '#domain/words/parts'
import { briefDeeds } from '#domain/words/roles'
import type { GlyphName } from '../../claims/glyph.tsx'
import { initialsOf } from '../initials.ts'
import type { Star, StarItem } from '../layouts/star/material.ts'
import { brokerItems } from './brokers.ts'
import { chipsOnItself } from './chips.ts'
import type { Words } from './claim-words.ts'
import type { Asked } from './items.ts'
import { type AllDays, positionsIn, withAllDays } from './slots.ts'

export type EventStarOptions = {
  event: Pick<NegotiationEvent, 'participants' | 'plans' | 'citations'>
  /** When, where and whether it was held. */
  note: string
  allDays?: AllDays
  hide?: ReadonlySet<GlyphName>
  cite?: Words['cite']
}

type Participant = NegotiationEvent['participants'][number]

/** Its role, and what it brokered there as of the day. `all`: of any day, for which room is kept. */
function partItem(part: Participant, known: readonly string[], all: readonly string[]): StarItem {
  const { actor, status } = part
  const noteOf = (deeds: readonly string[]) => [sayPart(part), strung(deeds)].filter(Boolean).join(' · ')
  const note = noteOf(known)
  return {
    id: actor.id,
    ref: actor,
    title: actor.name,
    note: note || 'took part',
    mark: initialsOf(actor.name),
    sign: 'part',
    count: 1,
    says: `${actor.name} ${status === 'attended' ? partWord.attended : 'is named'}${note && `: ${note}`}`,
    absent: false,
    others: [{ title: actor.name, note: noteOf(all) || 'took part' }],
  }
}

/**
 * An event in the middle, over those who took part in it or are to, each with its role; above it whoever else brokered it. A part
 * that was called off is not drawn.
 */
export function eventStar(standing: Standing, options: EventStarOptions): Star {
  const { event, note, allDays, hide = new Set(), cite } = options
  const { target, sentence, brokers } = standing
  const everyDay = withAllDays(standing, allDays)
  const asked: Asked = { standing, hide, words: { year: standing.asOf.slice(0, 4), cite } }
  const deedsOf = (some: AllDays['brokerages'], actor: string) =>
    briefDeeds(
      some.filter((one) => one.actor.id === actor && one.target.id === target.id),
      'it',
    )
  const expected = event.participants.filter(({ status }) => status !== 'cancelled')
  const parts = expected.map((one) =>
    partItem(one, deedsOf(brokers, one.actor.id), deedsOf(everyDay.brokerages, one.actor.id)),
  )
  const there = new Set(parts.map(({ id }) => id))
  const about = event.plans.length > 0 && `about ${joined(event.plans.map(({ name }) => name))}`
  const nothing = parts.length + positionsIn(standing).length + brokers.length === 0
  const calledOff = event.participants.length > expected.length
  return {
    centre: {
      ref: target,
      title: target.name,
      note: [note, cite?.(event.citations), about].filter(Boolean).join(' · '),
      says: sentence,
      names: standing.parts.names.map(({ id }) => id),
    },
    shape: 'circle',
    for: [],
    against: [],
    above: brokerItems(everyDay.brokerages, asked).filter(({ ref }) => !there.has(ref.id)),
    below: [],
    parts,
    chips: chipsOnItself(everyDay, asked),
    cite,
    ...(nothing && {
      silence: calledOff
        ? 'Called off: nobody took part, and no position on it is recorded'
        : 'Nobody is recorded as taking part, and no position on it',
    }),
  }
}
