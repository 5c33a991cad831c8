import fc from 'fast-check'
import { Basis, Hedge, strengthOf } from '#domain/basis'
import { EventStatus } from '#domain/event'
import type { Ref } from '#domain/ref'
import { RelationClaim, RelationKind } from '#domain/relation'

export const actor = (id: string): Ref => ({ id, label: 'Actor', name: id.toUpperCase(), article: 'none' })

const names = ['ann', 'bob', 'cem', 'dan', 'eve', 'fay']
export const days = ['2030-11-01', '2030-11-05', '2030-11-10', '2030-11-15']

/** A claim that joins two of six actors in some way, from some day on. */
const someClaim = fc
  .record({
    ends: fc.shuffledSubarray(names, { minLength: 2, maxLength: 2 }),
    kind: fc.constantFrom(...RelationKind.options),
    status: fc.constantFrom(...EventStatus.options),
    on: fc.constantFrom('one', 'two', 'three'),
    times: fc.option(fc.integer({ min: 2, max: 5 }), { nil: undefined }),
    basis: fc.constantFrom(...Basis.options),
    hedge: fc.option(fc.constantFrom(...Hedge.options), { nil: undefined }),
    since: fc.constantFrom(...days),
    lasts: fc.boolean(),
    via: fc.subarray(['Radio', 'Courier']),
  })
  .map(({ ends: [one = 'ann', other = 'bob'], kind, status, on, times, basis, hedge, since, lasts, via }) =>
    RelationClaim.parse({
      ...{ from: actor(one), to: actor(other), kind, since },
      ...(lasts ? {} : { until: '2030-11-12' }),
      ...(kind === 'met' ? { status } : {}),
      ...(kind === 'speaks-for' || kind === 'related' ? { how: `as ${on}` } : {}),
      ...(/^(met|drafted|agrees|differs)/.test(kind)
        ? { by: { id: on, label: kind === 'met' ? 'Event' : 'Plan', name: on, ...(kind === 'met' ? { times } : {}) } }
        : {}),
      basis,
      ...(hedge ? { hedged: true, hedge } : {}),
      strength: strengthOf[basis],
      citations: [{ source: 'courier', paragraphs: [1], via }],
    }),
  )

export const someClaims = fc.array(someClaim, { maxLength: 40 })
