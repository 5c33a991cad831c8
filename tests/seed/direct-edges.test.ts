import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PositionRecord } from '#domain/position'
import { directEdges, untilOf } from '#seed/direct-edges'
import { aBrokerage, aPosition } from '../builders.ts'

const day = fc.integer({ min: 1, max: 28 }).map((n) => `2030-11-${String(n).padStart(2, '0')}`)
const date = fc.oneof(day, fc.constantFrom('2030', '2030-11', '2030-12'))

/** Positions as the checks let them be: one for each holder, target and date, and any number that nobody dates. */
const positions = fc
  .uniqueArray(
    fc.record({ holder: fc.constantFrom('northland', 'adler'), target: fc.constantFrom('withdrawal', 'accord'), date }),
    {
      selector: ({ holder, target, date }) => `${holder} ${target} ${date}`,
      maxLength: 12,
    },
  )
  .chain((given) => fc.shuffledSubarray([...given, ...given.slice(0, 3).map((one) => ({ ...one, date: undefined }))]))
  .map((given) => given.map((one, i) => aPosition({ ...one, id: `position-${i}` })))

const samePair = (a: PositionRecord, b: PositionRecord) => a.holder === b.holder && a.target === b.target
const isDated = (p: PositionRecord): p is PositionRecord & { date: string } => p.date !== undefined

describe('a position stands', () => {
  test('until the next one of its holder on its target, and otherwise still', () => {
    fc.assert(
      fc.property(positions, (all) => {
        const until = untilOf(all)
        const dated = all.filter(isDated)
        for (const p of dated) {
          const later = dated.filter((other) => samePair(p, other) && other.date > p.date).map((other) => other.date)
          expect(until.get(p.id)).toBe(later.sort()[0])
        }
      }),
    )
  })

  test('always where nobody dates it', () => {
    fc.assert(
      fc.property(positions, (all) => {
        const until = untilOf(all)
        for (const p of all) if (p.date === undefined) expect(until.has(p.id)).toBe(false)
        expect(until).toStrictEqual(untilOf(all.filter(isDated)))
      }),
    )
  })

  test('alone of its holder on its target among those with a date, on any day', () => {
    fc.assert(
      fc.property(positions, day, (all, asOf) => {
        const until = untilOf(all)
        const dated = all.filter(isDated)
        const standing = dated.filter((p) => p.date <= asOf && (until.get(p.id) ?? '9999') > asOf)
        const pairs = standing.map(({ holder, target }) => `${holder} ${target}`)
        expect(new Set(pairs).size).toBe(pairs.length)
        const begun = new Set(dated.filter((p) => p.date <= asOf).map(({ holder, target }) => `${holder} ${target}`))
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
  test('say a position by its stance and a brokerage by its role, and how well each is known', () => {
    const edges = directEdges({
      positions: [
        aPosition(),
        aPosition({ id: 'turn', stance: 'conditional', condition: 'the tolls stay', date: '2030-11-24' }),
        aPosition({ id: 'undated', date: undefined, datePrecision: undefined, basis: 'inference', hedged: true }),
      ],
      brokerages: [aBrokerage({ basis: 'unnamed-source', hedged: true, hedge: 'may' })],
    })
    const [northland, adler] = [
      { from: 'northland', to: 'withdrawal' },
      { from: 'adler', to: 'accord' },
    ]
    const first = { position: 'northland-on-withdrawal', from: '2030-11-20', until: '2030-11-24' }
    const turn = { position: 'turn', from: '2030-11-24', basis: 'own-words', condition: 'the tolls stay' }
    const drafted = { brokerage: 'adler-drafted', role: 'drafted', basis: 'unnamed-source' }
    expect(edges).toStrictEqual([
      { type: 'OPPOSES', ...northland, properties: { ...first, basis: 'own-words' } },
      { type: 'CONDITIONAL_ON', ...northland, properties: turn },
      { type: 'OPPOSES', ...northland, properties: { position: 'undated', basis: 'inference', hedged: true } },
      { type: 'BROKERED', ...adler, properties: { ...drafted, hedged: true, hedge: 'may' } },
    ])
  })
})
