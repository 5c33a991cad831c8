import { expect, test } from 'vitest'
import type { Basis } from '#domain/basis'
import { sayKnown } from '#domain/words/counts'
import { sayDemandCounts, sayPoints } from '#domain/words/demands'

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
  expect(sayDemandCounts({ ...none, 'partly-meets': 2, contradicts: 1 })).toBe('2 met in part, 1 contradicted')
})

test('how answers are known is counted, and where all are known alike it is said once', () => {
  const known = (...bases: Basis[]) => sayKnown(bases.map((basis) => ({ basis })))
  expect(known('own-words', 'unnamed-source')).toBe('1 stated, 1 reported')
  expect(known('own-words', 'our-reading')).toBe('1 stated, 1 by our reading')
  expect(known('our-reading', 'our-reading')).toBe('by our reading')
  expect(known('inference')).toBe('by inference')
  expect(known('not-recorded')).toBe('on an unrecorded basis')
})
