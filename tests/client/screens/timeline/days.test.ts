import { describe, expect, test } from 'vitest'
import { daysOf, sayChanges, stillToCome } from '#client/screens/timeline/days.ts'
import type { NegotiationEvent } from '#domain/event'
import type { Change } from '#domain/overview'

const change = (more: Partial<Change>): Change => ({
  date: '2025-11-20',
  datePrecision: 'day',
  record: 'a-record',
  citations: [],
  what: 'position',
  sentence: 'Northland comes out against the accord.',
  subject: { id: 'northland', label: 'Actor', name: 'Northland' },
  ...more,
})

const event = (id: string, more: Partial<NegotiationEvent>): NegotiationEvent => ({
  id,
  title: id,
  kind: 'meeting',
  status: 'planned',
  summary: 'They meet.',
  basis: 'named-source',
  strength: 3,
  participants: [],
  plans: [],
  citations: [],
  ...more,
})

describe('the timeline', () => {
  test('keeps what is dated on a day apart from what is dated about it', () => {
    const [on, about, also] = [change({}), change({ datePrecision: 'about' }), change({ what: 'event' })]
    expect(daysOf([on, about, also])).toStrictEqual([
      { date: '2025-11-20', precision: 'day', changes: [on, also] },
      { date: '2025-11-20', precision: 'about', changes: [about] },
    ])
  })

  test('says in a sentence what changed', () => {
    const moved = change({ stance: 'supports', before: 'opposes' })
    expect(sayChanges([moved, change({}), change({ what: 'plan' })])).toBe(
      '2 positions taken (1 of them changed) and 1 plan put forward',
    )
    expect(sayChanges([])).toBe('')
  })

  test('has what is planned later, or without a day, still to come', () => {
    const events = [
      event('no-day', { status: 'on-hold' }),
      event('later', { date: '2025-12-01' }),
      event('past', { date: '2025-11-01' }),
      event('held', { date: '2025-12-02', status: 'held' }),
      event('off', { date: '2025-12-03', status: 'cancelled' }),
    ]
    expect(stillToCome(events, '2025-11-26').map(({ id }) => id)).toStrictEqual(['later', 'no-day'])
  })
})
