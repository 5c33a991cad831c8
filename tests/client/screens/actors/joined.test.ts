import { describe, expect, test } from 'vitest'
import { joinsByActor } from '#client/screens/actors/joined.ts'
import type { RelationClaim } from '#domain/relation'

const refOf = (id: string) => ({ id, label: 'Actor', name: id.toUpperCase() }) as const

const aClaim = (
  kind: RelationClaim['kind'],
  [from, to]: [string, string],
  given: Partial<RelationClaim> = {},
): RelationClaim => ({
  ...{ kind, from: refOf(from), to: refOf(to), basis: 'named-source', strength: 3 },
  ...{ citations: [{ source: 'courier', paragraphs: [1], via: [] }], ...given },
})

const met = (ends: [string, string], status: RelationClaim['status'], given: Partial<RelationClaim> = {}) =>
  aClaim('met', ends, {
    ...{ status, since: '2030-11-10', by: { id: `${ends} ${status}`, label: 'Event', name: 'Talks' } },
    ...given,
  })

const weak = { basis: 'inference', strength: 1 } as const

const joins = (claims: RelationClaim[], actor: string, asOf = '2030-11-26') =>
  Object.fromEntries(
    [...(joinsByActor(claims, asOf).get(actor) ?? [])].map(([column, { others }]) => [
      column,
      others.map(({ id }) => id),
    ]),
  )

describe('an actor of the list', () => {
  test('is joined in its own direction: who speaks for it is no whom it speaks for', () => {
    const claims = [aClaim('speaks-for', ['ann', 'north']), aClaim('member-of', ['ann', 'union'])]
    expect(joins(claims, 'ann')).toStrictEqual({ 'speaks-for': ['north'], 'member-of': ['union'] })
    expect(joins(claims, 'north')).toStrictEqual({ 'spoken-for': ['ann'] })
    expect(joins(claims, 'union')).toStrictEqual({ members: ['ann'] })
  })

  test('met those alone whom a held meeting had, each once, however often', () => {
    const again = met(['bob', 'ann'], 'held', { by: { id: 'again', label: 'Event', name: 'More talks' } })
    const claims = [
      met(['ann', 'bob'], 'held'),
      again,
      met(['ann', 'cyr'], 'cancelled'),
      met(['ann', 'dan'], 'planned'),
      met(['ann', 'eve'], 'possible'),
      met(['ann', 'fay'], 'on-hold'),
    ]
    expect(joins(claims, 'ann')).toStrictEqual({ met: ['bob'] })
    expect(joins(claims, 'ann', '2030-11-09')).toStrictEqual({})
  })

  test('is joined weakly in a column where no source says any of it', () => {
    const columns = joinsByActor(
      [
        aClaim('speaks-for', ['ann', 'north'], weak),
        aClaim('speaks-for', ['ann', 'south'], weak),
        met(['ann', 'bob'], 'held', weak),
        met(['ann', 'cyr'], 'held'),
      ],
      '2030-11-26',
    ).get('ann')
    expect(columns?.get('speaks-for')?.weak).toBe(true)
    expect(columns?.get('met')?.weak).toBe(false)
  })

  test('counts other ties together, an actor that is allied and tied otherwise once', () => {
    const claims = [
      aClaim('allied', ['ann', 'bob']),
      aClaim('related', ['bob', 'ann']),
      aClaim('agrees', ['ann', 'cyr']),
    ]
    expect(joins(claims, 'ann')).toStrictEqual({ other: ['bob'] })
  })
})
