import { expect, test } from 'vitest'
import type { Basis } from '#domain/basis'
import { sayDemandCounts, sayKnown, sayPoints } from '#domain/words/split'

const none = { meets: 0, 'partly-meets': 0, contradicts: 0 }

test('points are counted by how they answer, the first with its noun', () => {
  expect(sayPoints({ meets: 2, 'partly-meets': 1, contradicts: 1 })).toBe(
    'met by 2 points, in part by 1, contradicted by 1',
  )
  expect(sayPoints({ ...none, 'partly-meets': 1, contradicts: 3 })).toBe('met in part by 1 point, contradicted by 3')
  expect(sayPoints({ ...none, meets: 1, contradicts: 2 })).toBe('met by 1 point, contradicted by 2')
})

test('demands are counted by how one point answers them', () => {
  expect(sayDemandCounts({ ...none, meets: 1, contradicts: 1 })).toBe('1 met, 1 contradicted')
  expect(sayDemandCounts({ ...none, 'partly-meets': 2, contradicts: 1 })).toBe('2 partly met, 1 contradicted')
})

test('a source states it, of how many points where not of all; else it is said whose view it is', () => {
  const known = (...bases: Basis[]) => sayKnown(bases.map((basis) => ({ basis })))
  expect(known('own-words', 'unnamed-source')).toBe('as a source states')
  expect(known('own-words', 'our-reading')).toBe('as a source states of 1 of 2 points')
  expect(known('inference', 'our-reading')).toBe('by our reading')
  expect(known('inference')).toBe('inferred')
  expect(known('not-recorded')).toBe('basis not recorded')
})
