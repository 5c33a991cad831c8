import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Basis, Hedge, type Known, strengthOf } from '#domain/basis'
import { comparisonOf } from '#domain/rules/comparison'
import type { FindingKind } from '#domain/source-drop'
import { accordClauses } from '#domain/words/accord'
import { findingsOf } from '#server/analysis/findings'
import { asked, said, took } from './asked.ts'
import { bank, ref } from './pieces.ts'

const island = ref('The island', 'PlanPoint')

const known = fc
  .record({
    basis: fc.constantFrom(...Basis.options),
    hedge: fc.option(fc.constantFrom(...Hedge.options), { nil: undefined }),
  })
  .map(({ basis, hedge }): Known => ({ basis, ...(hedge ? { hedged: true as const, hedge } : {}) }))

const stance = fc.constantFrom('supports' as const, 'opposes' as const)

const isGuessed = ({ basis, hedged }: Known) => hedged === true || strengthOf[basis] === 1
const isAsserted = ({ basis, hedged }: Known) => !hedged && (basis === 'own-words' || basis === 'spokesperson')

const words: Partial<Record<Basis, RegExp>> = {
  inference: /\binferred\b/,
  'our-reading': /\bread by us\b/,
  'not-recorded': /\brecorded without a basis\b/,
}

/** That what is said of two is as firm as the weaker of the claims, and tells why it is no firmer. */
function expectNoFirmer(text: string, claims: readonly Known[]) {
  const guessed = claims.some(isGuessed)
  if (guessed) expect(text).toMatch(/\bmay (agree|differ) on .*, as far as is /)
  else expect(text).not.toMatch(/\bmay\b|as far as/)
  const reported = !guessed && !claims.every(isAsserted)
  if (reported) expect(text).toMatch(/\bare reported to (agree|differ) on /)
  else expect(text).not.toMatch(/reported to/)
  expectReasons(text, claims)
}

function expectReasons(text: string, claims: readonly Known[]) {
  for (const basis of Basis.options) {
    const word = words[basis]
    if (word && claims.some((claim) => claim.basis === basis)) expect(text).toMatch(word)
    else if (word) expect(text).not.toMatch(word)
  }
  if (claims.some(({ hedged }) => hedged)) expect(text).toMatch(/\bhedged\b/)
  else expect(text).not.toMatch(/\bhedged\b/)
}

type Claim = Known & { stance: 'supports' | 'opposes' }

const claim = fc.tuple(known, stance).map(([how, which]): Claim => ({ ...how, stance: which }))

function positionOf(holder: string, { stance: which, ...how }: Claim, target = bank) {
  return took(holder, which, target, how)
}

const compared = (a: Claim, b: Claim) => {
  const of = (holder: string, one: Claim) => ({ actor: ref(holder), positions: [positionOf(holder, one)], demands: [] })
  return comparisonOf(of('Ada', a), of('Ben', b), '2030-11-26').sentence
}

const foundOf = (kind: FindingKind, ...positions: ReturnType<typeof positionOf>[]) =>
  findingsOf({ ...said(positions), demands: [], points: [], plans: [] }, asked())
    .filter((finding) => finding.kind === kind)
    .map(({ text }) => text)

const agreed = (a: Claim, b: Claim) => foundOf('agreement', positionOf('Ada', a), positionOf('Ben', b)).join(' ')
const inCamp = (a: Claim, b: Claim) => foundOf('camp', positionOf('Ada', a), positionOf('Ben', b))

describe('of two who hold something on one subject', () => {
  test('a comparison and an agreement are as firm as the weaker claim, and alike', () => {
    fc.assert(
      fc.property(claim, claim, (a, b) => {
        expectNoFirmer(compared(a, b), [a, b])
        expectNoFirmer(agreed(a, b), [a, b])
        expect(agreed(a, b).replace('the one subject where a side of both is recorded', 'the point “The bank”')).toBe(
          compared(a, b),
        )
      }),
    )
  })

  test('it reads otherwise in own words than by inference, and than from an unnamed source', () => {
    for (const other of ['inference', 'our-reading', 'not-recorded', 'unnamed-source'] as const) {
      const own: Claim = { basis: 'own-words', stance: 'supports' }
      for (const say of [compared, agreed]) expect(say(own, own)).not.toBe(say(own, { ...own, basis: other }))
    }
    const own: Claim = { basis: 'own-words', stance: 'supports' }
    expect(inCamp(own, own)).not.toStrictEqual(inCamp(own, { ...own, basis: 'inference' }))
  })

  test('an agreement never says more than on how many subjects', () => {
    fc.assert(
      fc.property(claim, claim, claim, claim, (a, b, c, d) => {
        const [text = ''] = foundOf(
          'agreement',
          ...[positionOf('Ada', a), positionOf('Ben', b)],
          ...[positionOf('Ada', c, island), positionOf('Ben', d, island)],
        )
        expect(text).not.toMatch(/more than/)
        expect(text).toMatch(/of the 2 subjects where a side of both is recorded/)
        const counts = [...text.matchAll(/\bon (\d|each of the 2)\b/g)].map(([, count]) => Number(count) || 2)
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(2)
        if (![a, b, c, d].some(isGuessed)) expect(text).not.toMatch(/\bmay\b/)
        if ([a, b].some(isGuessed) && [c, d].some(isGuessed))
          expect(text).not.toMatch(/^Ada and Ben (are|agree|differ)/)
      }),
    )
  })

  test('a camp is said as computed, over how many subjects and what of them nobody said plainly', () => {
    fc.assert(
      fc.property(claim, known, (a, how) => {
        const camps = inCamp(a, { ...how, stance: a.stance })
        expect(camps).toHaveLength(2)
        for (const text of camps) {
          expect(text).toMatch(/^By computation over 1 shared subject\b.*: \w+ falls together with \w+\.$/)
          if ([a, how].some(isGuessed)) expectReasons(text, [a, how])
          else expect(text).not.toMatch(/with a stance/)
        }
      }),
    )
  })
})

test('a camp tells those apart with whom an actor shares nothing itself', () => {
  const positions = [
    took('Ada', 'supports'),
    took('Ben', 'supports'),
    took('Ben', 'supports', island),
    took('Cem', 'supports', island),
  ]
  expect(foundOf('camp', ...positions)).toContain(
    'By computation over 1 shared subject: Ada falls together with Ben; it shares nothing with 1 more in its camp.',
  )
})

test('subjects of one way are said in one breath only where they are known alike', () => {
  const on = (...bases: Basis[]) => ({ accord: 'agree' as const, claims: bases.map((basis) => ({ basis })) })
  const shared = [on('own-words', 'inference'), on('own-words', 'spokesperson'), on('own-words', 'unnamed-source')]
  expect(accordClauses(shared, ['agree'], (of) => String(of.length))).toStrictEqual([
    'agree on 1',
    'are reported to agree on 1',
    'may agree on 1, as far as is inferred',
  ])
})

describe('of a party', () => {
  const ofParty = (...positions: ReturnType<typeof positionOf>[]) =>
    findingsOf(
      { ...said(positions, { Envoy: ['Northland'] }), demands: [], points: [], plans: [] },
      asked({ rollup: 'party' }),
    ).map(({ text }) => text)

  test('the words of another who speaks for it are never its own', () => {
    expect(ofParty(took('Envoy', 'opposes'))).toStrictEqual([
      'Of those who speak for Northland, Envoy opposes the point “The bank”.',
    ])
    expect(ofParty(took('Envoy', 'opposes'), took('Ada', 'opposes'))).toContain(
      'Ada and Northland agree on the one subject where a side of both is recorded, counting whoever speaks for Northland.',
    )
    expect(ofParty(took('Envoy', 'opposes'), took('Ada', 'opposes'))).toContain(
      'By computation over 1 shared subject, counting whoever speaks for Northland: Ada falls together with Northland.',
    )
  })

  test('its own claim is the one that is said, however weak, and another’s does not drop it', () => {
    fc.assert(
      fc.property(known, stance, (how, which) => {
        const texts = ofParty(took('Northland', 'supports', bank, how), took('Envoy', which))
        const alone = ofParty(took('Northland', 'supports', bank, how))[0]?.slice(0, -1)
        expect(texts[0]).toContain(alone)
        if (which === 'supports') expect(texts[0]).not.toContain('Envoy')
        else expect(texts[0]).toContain('of those who speak for Northland, Envoy opposes it')
      }),
    )
  })
})
