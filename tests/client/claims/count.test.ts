import { expect, test } from 'vitest'
import { sayActorsAndClaims } from '#client/claims/count.ts'

const northland = { id: 'northland', label: 'Actor' as const, name: 'Northland' }
const southmark = { id: 'southmark', label: 'Actor' as const, name: 'Southmark' }
const cites = (...paragraphs: number[]) => ({ source: 'courier', paragraphs, via: [] })

test('an actor counts once, however often it spoke, and each paragraph is a claim', () => {
  expect(
    sayActorsAndClaims([
      { holder: northland, citations: [cites(5, 6), cites(3)] },
      { holder: northland, citations: [cites(8)] },
      { holder: southmark, citations: [cites(1)] },
    ]),
  ).toBe('2 actors · 5 claims')
})

test('one is one', () => {
  expect(sayActorsAndClaims([{ holder: northland, citations: [cites(1)] }])).toBe('1 actor · 1 claim')
})

test('nobody is nobody', () => {
  expect(sayActorsAndClaims([])).toBe('0 actors · 0 claims')
})
