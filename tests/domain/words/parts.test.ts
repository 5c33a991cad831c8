import { expect, test } from 'vitest'
import { sayTypeOf } from '#domain/words/parts'

const held = (properties: Record<string, unknown>) => sayTypeOf({ type: 'OPPOSES', properties })

test('a relationship is no stronger than how it is known', () => {
  expect(held({ basis: 'own-words' })).toBe('OPPOSES')
  expect(held({ basis: 'named-source', hedged: null, hedge: null })).toBe('OPPOSES')
  expect(held({ basis: 'inference' })).toBe('OPPOSES (inferred)')
  expect(held({ basis: 'named-source', hedged: true, hedge: 'may' })).toBe('OPPOSES (named source, perhaps)')
  expect(held({ basis: 'not-recorded' })).toBe('OPPOSES (basis not recorded)')
  expect(held({})).toBe('OPPOSES')
})

test('what became of a part stands before it', () => {
  const properties = { status: 'cancelled', basis: 'unnamed-source' }
  expect(sayTypeOf({ type: 'TOOK_PART', properties })).toBe('TOOK_PART (called off, unnamed source)')
})
