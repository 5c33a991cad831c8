import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MatchKind } from '#domain/demand'
import { countKinds, jointAnswer } from '#domain/rules/split'

const matches = fc.array(fc.record({ kind: fc.constantFrom(...MatchKind.options) }), { maxLength: 8 })

test('answers come out as one only where all agree, in whatever order, and every one is counted', () => {
  fc.assert(
    fc.property(matches, (some) => {
      const counts = countKinds(some)
      const kinds = [...new Set(some.map(({ kind }) => kind))]
      expect(jointAnswer(counts)).toBe(kinds.length > 1 ? 'split' : kinds[0])
      expect(countKinds(some.toReversed())).toStrictEqual(counts)
      expect(counts.meets + counts['partly-meets'] + counts.contradicts).toBe(some.length)
    }),
  )
})
