import { describe, expect, test } from 'vitest'
import { Stance } from '#domain/stance'
import { accordClaims } from '#server/analysis/relations/accord-claims'
import { held, inShort } from './claims.ts'

const ann = (given: Parameters<typeof held>[0] = {}) => held({ id: 'a', holder: 'ann', ...given })
const bob = (given: Parameters<typeof held>[0] = {}) => held({ id: 'b', holder: 'bob', ...given })

const found: Record<Stance, Partial<Record<Stance, string>>> = {
  supports: { supports: 'agrees', conditional: 'agrees', opposes: 'differs' },
  conditional: { supports: 'agrees', conditional: 'agrees', opposes: 'differs' },
  opposes: { supports: 'differs', conditional: 'differs', opposes: 'agrees' },
  mixed: {},
  undeclared: {},
}

describe('two who hold something about one point', () => {
  const pairs = Stance.options.flatMap((one) => Stance.options.map((other) => [one, other] as const))

  test.each(pairs)('%s and %s', (one, other) => {
    const how = found[one][other]
    const claims = accordClaims([ann({ stance: one }), bob({ stance: other })])
    expect(inShort(claims)).toStrictEqual(how ? [`ann ${how} bob`] : [])
  })

  test('are known as the weaker of the two, with what both cite', () => {
    const citations = [{ source: 'post', paragraphs: [4] }]
    const claims = accordClaims([ann(), bob({ basis: 'our-reading', citations })])
    expect(claims).toMatchObject([{ basis: 'our-reading', strength: 1, by: { id: 'withdrawal' } }])
    expect(claims[0]?.citations.map(({ source }) => source)).toStrictEqual(['courier', 'post'])
  })

  test('keep a hedge of either', () => {
    const claims = accordClaims([
      ann({ basis: 'own-words', hedged: true, hedge: 'may' }),
      bob({ basis: 'unnamed-source' }),
    ])
    expect(claims).toMatchObject([{ basis: 'unnamed-source', hedged: true, hedge: 'may', strength: 2 }])
  })

  test('do so while both hold it, and never where one had left it before', () => {
    const early = ann({ date: '2030-11-01', until: '2030-11-20' })
    expect(accordClaims([early, bob({ date: '2030-11-10' })])).toMatchObject([
      { since: '2030-11-10', until: '2030-11-20' },
    ])
    expect(accordClaims([early, bob({ date: '2030-11-20' })])).toStrictEqual([])
    expect(accordClaims([early, bob({ date: undefined })])).toMatchObject([{ since: '2030-11-01' }])
  })

  test('are no two where it is one, or where it is not one point', () => {
    expect(accordClaims([ann(), bob({ holder: 'ann' })])).toStrictEqual([])
    expect(accordClaims([ann(), bob({ target: 'island' })])).toStrictEqual([])
  })

  test('are left out where neither is asked for', () => {
    const three = [ann(), bob(), held({ id: 'c', holder: 'cem' })]
    expect(inShort(accordClaims(three, new Set(['cem'])))).toStrictEqual(['ann agrees cem', 'bob agrees cem'])
  })
})
