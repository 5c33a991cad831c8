import { describe, expect, test } from 'vitest'
import { groupsOf } from '#client/screens/timeline/day-groups.ts'
import type { Change } from '#domain/overview'
import type { Ref } from '#domain/ref'

const actor = (name: string): Ref => ({ id: name.toLowerCase(), label: 'Actor', name })
const accord: Ref = { id: 'accord', label: 'Plan', name: 'The accord' }
const patrols: Ref = { id: 'patrols', label: 'PlanPoint', name: 'Joint patrols' }

const change = (name: string, sentence: string, more: Partial<Change>): Change => ({
  date: '2025-11-20',
  datePrecision: 'day',
  record: 'a-record',
  citations: [],
  what: 'position',
  sentence,
  subject: actor(name),
  ...more,
})

describe('what changed on a day', () => {
  test('puts positions under what they are on, for before against, the target of most first', () => {
    const alone = change('Southmark', 'Southmark backs “Joint patrols”.', { target: patrols, stance: 'supports' })
    const against = change('Northland', 'Northland opposes the accord.', { target: accord, stance: 'opposes' })
    const inFavour = change('Southmark', 'Southmark backs the accord.', { target: accord, stance: 'supports' })
    expect(groupsOf([alone, against, inFavour]).taken).toStrictEqual([
      { target: accord, changes: [inFavour, against] },
      { target: patrols, changes: [alone] },
    ])
  })

  test('keeps the sentence of whoever changed sides', () => {
    const moved = change('Northland', 'Northland, until then against, backs the accord.', {
      target: accord,
      stance: 'supports',
      before: 'opposes',
    })
    expect(groupsOf([moved])).toStrictEqual({ moved: [moved], taken: [], plans: [], events: [], steps: [] })
  })

  test('says once what several brokers did', () => {
    const step = { what: 'brokerage', target: accord, role: 'hosted', known: { basis: 'unnamed-source' } } as const
    const first = change('Southmark', 'Southmark is reported to have hosted the accord.', step)
    const second = change('River Union', 'The River Union is reported to have hosted the accord.', step)
    const inferred = change('Northland', 'Northland is taken to have hosted the accord, by a report’s author.', {
      ...step,
      known: { basis: 'inference' },
    })
    expect(groupsOf([first, second, inferred]).steps).toStrictEqual([
      { changes: [first, second], does: 'are reported to have hosted talks on the accord' },
      inferred,
    ])
  })
})
