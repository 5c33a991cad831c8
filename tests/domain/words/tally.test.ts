import { expect, test } from 'vitest'
import type { Basis } from '#domain/basis'
import { sayByDemands } from '#domain/words/counts'
import { sayStanceTally } from '#domain/words/stance'

const known = (...bases: Basis[]) => bases.map((basis) => ({ basis }))

test('those who hold a stance are counted by how that is known, the inferred apart', () => {
  const some = known('inference', 'own-words', 'unnamed-source', 'spokesperson')
  expect(sayStanceTally('supports', some)).toBe('2 support it, 1 is reported to, 1 by inference')
  expect(sayStanceTally('opposes', known('unnamed-source', 'inference'))).toBe(
    '1 is reported to oppose it, 1 by inference',
  )
  expect(sayStanceTally('conditional', known('our-reading'))).toBe('1 backs it on a condition by our reading')
  expect(sayStanceTally('mixed', [])).toBe('')
})

test('how answers are known is said at a glance', () => {
  expect(sayByDemands(known('our-reading', 'our-reading'))).toBe('by demands, by our reading')
  expect(sayByDemands(known('own-words', 'our-reading', 'our-reading'))).toBe('by demands, most by our reading')
  expect(sayByDemands(known('own-words', 'our-reading'))).toBe('by demands, 1 stated, 1 by our reading')
  expect(sayByDemands([])).toBe('by demands')
})
