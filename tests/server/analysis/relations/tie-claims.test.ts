import { describe, expect, test } from 'vitest'
import { tieClaims } from '#server/analysis/relations/tie-claims'
import { whoIsAbove } from '#server/analysis/relations/who-is-above'
import { inShort, tie } from './claims.ts'

const source = { fromKind: 'unnamed-source', toKind: 'media', how: 'spoke to it' } as const
const outlet = { fromKind: 'media', toKind: 'unnamed-source', how: 'quotes it' } as const

describe('a tie that is recorded', () => {
  test.each([
    ['REPRESENTS', 'speaks-for'],
    ['MEMBER_OF', 'member-of'],
    ['ALLIED_WITH', 'allied'],
    ['RELATED_TO', 'related'],
  ] as const)('%s says %s, always, as it is known', (type, kind) => {
    const [claim] = tieClaims([tie('ann', type, 'bob', { how: 'by treaty', basis: 'own-words', strength: 4 })])
    expect(claim).toMatchObject({ kind, from: { id: 'ann' }, to: { id: 'bob' }, how: 'by treaty', basis: 'own-words' })
    expect(claim?.since).toBeUndefined()
  })

  test('of an unnamed source to an outlet is that the one carries the other, whichever has it', () => {
    const claims = tieClaims([
      tie('insider', 'RELATED_TO', 'radio', source),
      tie('daily', 'RELATED_TO', 'voice', outlet),
    ])
    expect(inShort(claims)).toStrictEqual(['insider carries radio', 'voice carries daily'])
    expect(claims.map(({ how }) => how)).toStrictEqual(['spoke to it', undefined])
  })

  test('of an unnamed source that speaks for an outlet stays what it is', () => {
    expect(inShort(tieClaims([tie('insider', 'REPRESENTS', 'radio', source)]))).toStrictEqual([
      'insider speaks-for radio',
    ])
  })
})

test('above somebody is whom it speaks for or belongs to, and these in turn; never itself, and no ally', () => {
  const isAbove = whoIsAbove([
    tie('ann', 'REPRESENTS', 'bob'),
    tie('bob', 'MEMBER_OF', 'cem'),
    tie('cem', 'REPRESENTS', 'ann'),
    tie('ann', 'ALLIED_WITH', 'dan'),
  ])
  expect(isAbove('ann', 'cem')).toBe(true)
  expect(isAbove('ann', 'ann')).toBe(false)
  expect(isAbove('ann', 'dan')).toBe(false)
  expect(isAbove('dan', 'ann')).toBe(false)
})
