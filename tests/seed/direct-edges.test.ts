import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PositionRecord } from '#domain/position'
import { directEdges, untilOf } from '#seed/direct-edges'
import { aBrokerage, aPosition } from '../builders.ts'

const day = fc.integer({ min: 1, max: 28 }).map((n) => `2030-11-${String(n).padStart(2, '0')}`)
const date = fc.oneof(day, fc.constantFrom('2030', '2030-11', '2030-12'))

/** Positions as the checks let them be: one for each holder, target and date. */
const positions = fc
  .uniqueArray(
    fc.record({ holder: fc.constantFrom('northland', 'adler'), target: fc.constantFrom('withdrawal', 'accord'), date }),
    {
      selector: ({ holder, target, date }) => `${holder} ${target} ${date}`,
      maxLength: 12,
    },
  )
  .map((given) => given.map((one, i) => aPosition({ ...one, id: `position-${i}` })))

const samePair = (a: PositionRecord, b: PositionRecord) => a.holder === b.holder && a.target === b.target

describe('a position stands', () => {
  test('until the next one of its holder on its target, and otherwise still', () => {
    fc.assert(
      fc.property(positions, (all) => {
        const until = untilOf(all)
        for (const p of all) {
          const later = all.filter((other) => samePair(p, other) && other.date > p.date).map((other) => other.date)
          expect(until.get(p.id)).toBe(later.sort()[0])
        }
      }),
    )
  })

  test('alone of its holder on its target, on any day', () => {
    fc.assert(
      fc.property(positions, day, (all, asOf) => {
        const until = untilOf(all)
        const standing = all.filter((p) => p.date <= asOf && (until.get(p.id) ?? '9999') > asOf)
        const pairs = standing.map(({ holder, target }) => `${holder} ${target}`)
        expect(new Set(pairs).size).toBe(pairs.length)
        const begun = new Set(all.filter((p) => p.date <= asOf).map(({ holder, target }) => `${holder} ${target}`))
        expect(new Set(pairs)).toStrictEqual(begun)
      }),
    )
  })

  test('the same in whichever order it is recorded', () => {
    fc.assert(
      fc.property(positions, (all) => {
        expect(untilOf([...all].reverse())).toStrictEqual(untilOf(all))
      }),
    )
  })
})

describe('the direct edges', () => {
  test('say a position by its stance and a brokerage by its role', () => {
    const edges = directEdges({
      positions: [aPosition(), aPosition({ id: 'turn', stance: 'mixed', date: '2030-11-24' })],
      brokerages: [aBrokerage()],
    })
    expect(edges).toStrictEqual([
      {
        type: 'OPPOSES',
        from: 'northland',
        to: 'withdrawal',
        properties: { position: 'northland-on-withdrawal', from: '2030-11-20', until: '2030-11-24' },
      },
      { type: 'MIXED_ON', from: 'northland', to: 'withdrawal', properties: { position: 'turn', from: '2030-11-24' } },
      { type: 'BROKERED', from: 'adler', to: 'accord', properties: { brokerage: 'adler-drafted', role: 'drafted' } },
    ])
  })
})
