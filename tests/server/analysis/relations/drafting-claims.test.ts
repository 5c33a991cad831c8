import { describe, expect, test } from 'vitest'
import { BrokerageRole } from '#domain/brokerage'
import { draftingClaims } from '#server/analysis/relations/drafting-claims'
import { whoIsAbove } from '#server/analysis/relations/who-is-above'
import { acted, inShort, tie } from './claims.ts'

const nobodyIsAbove = () => false
const cites = (...paragraphs: number[]) => [{ source: 'courier', paragraphs }]
const ann = (given: Parameters<typeof acted>[0] = {}) =>
  acted({ id: 'a', actor: 'ann', citations: cites(1, 2), ...given })
const bob = (given: Parameters<typeof acted>[0] = {}) =>
  acted({ id: 'b', actor: 'bob', citations: cites(2, 3), ...given })

describe('two who worked on one plan', () => {
  test('did so together where one paragraph says so of both, and by that paragraph', () => {
    const [claim, another] = draftingClaims([ann(), bob({ role: 'negotiated' })], nobodyIsAbove)
    expect(claim).toMatchObject({ kind: 'drafted-with', from: { id: 'ann' }, to: { id: 'bob' }, by: { id: 'accord' } })
    expect(claim?.citations).toStrictEqual([{ source: 'courier', paragraphs: [2], via: [] }])
    expect(another).toBeUndefined()
  })

  test.each([
    ['other paragraphs', bob({ citations: cites(4) })],
    ['another source', bob({ citations: [{ source: 'post', paragraphs: [2] }] })],
    ['another plan', bob({ target: 'revision' })],
    ['the same actor', bob({ actor: 'ann' })],
    ['a source without paragraphs', bob({ citations: cites() })],
  ])('are not joined by %s', (_, other) => {
    expect(draftingClaims([ann(), other], nobodyIsAbove)).toStrictEqual([])
  })

  test.each(BrokerageRole.options)('wrote it, and did nothing else: %s', (role) => {
    const wrote = role === 'drafted' || role === 'negotiated'
    expect(draftingClaims([ann({ role }), bob()], nobodyIsAbove)).toHaveLength(wrote ? 1 : 0)
  })

  test('at an event only met there', () => {
    const target = 'event-talks'
    expect(draftingClaims([ann({ target }), bob({ target })], nobodyIsAbove)).toStrictEqual([])
  })

  test('are no two where one speaks for the other', () => {
    const isAbove = whoIsAbove([tie('bob', 'REPRESENTS', 'ann')])
    expect(draftingClaims([ann(), bob()], isAbove)).toStrictEqual([])
  })

  test('are known as the weaker of the two acts, from the later on', () => {
    const weak = bob({ basis: 'inference', hedged: true, hedge: 'may', date: '2030-11-20' })
    const claims = draftingClaims([ann({ date: '2030-11-18' }), weak], nobodyIsAbove)
    expect(claims).toMatchObject([{ basis: 'inference', hedged: true, hedge: 'may', strength: 1, since: '2030-11-20' }])
  })

  test('by several acts are joined once, by the best known, from the first on, whichever comes first', () => {
    const acts = [
      ann({ date: '2030-11-18' }),
      bob({ date: '2030-11-19', basis: 'inference' }),
      bob({ id: 'c', role: 'negotiated', date: '2030-11-21', citations: cites(1) }),
    ]
    for (const inOrder of [acts, acts.toReversed()]) {
      const claims = draftingClaims(inOrder, nobodyIsAbove)
      expect(inShort(claims)).toStrictEqual(['ann drafted-with bob'])
      expect(claims[0]).toMatchObject({ basis: 'unnamed-source', since: '2030-11-19' })
      expect(claims[0]?.citations).toStrictEqual([{ source: 'courier', paragraphs: [1, 2], via: [] }])
    }
  })
})
