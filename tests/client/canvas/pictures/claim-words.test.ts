import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sayPair } from '#client/canvas/matrix/matrix-rows.ts'
import { noteBrokerages, notePosition, sayBrokerages, sayPosition } from '#client/canvas/pictures/claim-words.ts'
import { noteDemands, sayDemands } from '#client/canvas/pictures/match-words.ts'
import { Basis, Hedge, knownOf, strengthOf } from '#domain/basis'
import { type Brokerage, BrokerageRole, familyOf } from '#domain/brokerage'
import { MatchKind } from '#domain/demand'
import type { Position } from '#domain/position'
import { Stance } from '#domain/stance'
import { accord, actorNamed, demanded, held } from '../standings.ts'

const words = { year: '2030' }
const condition = 'the tolls stay as they are'

/** How each hedge shows: in the verb, or as an aside in a note. */
const shownHedge: Record<Hedge, RegExp> = {
  appears: /appears to|so it appears/,
  seems: /seems to|so it seems/,
  may: /\bmay\b|perhaps/,
  could: /\bcould\b|possibly/,
  expected: /is expected to|as is expected/,
}

/** What no claim of this basis may be without, however little room there is. */
const shownBasis: Record<Basis, RegExp> = {
  'own-words': /^/,
  spokesperson: /^/,
  'named-source': /^/,
  'unnamed-source': /report|unnamed/,
  inference: /taken to|inferred|inference|author takes/,
  'our-reading': /read by us|our reading/,
  'not-recorded': /recorded/,
}

const aBasis = fc.constantFrom(...Basis.options)
const aHedge = fc.option(fc.constantFrom(...Hedge.options), { nil: undefined })

const known = (basis: Basis, hedge?: Hedge) => ({
  basis,
  strength: strengthOf[basis],
  ...(hedge && { hedged: true as const, hedge }),
})

const aPosition = fc
  .record({ basis: aBasis, hedge: aHedge, stance: fc.constantFrom(...Stance.options), voiced: fc.boolean() })
  .map(({ basis, hedge, stance, voiced }): Position => {
    const voicedBy = voiced ? [actorNamed('Ash')] : []
    const depends = stance === 'conditional' ? { condition } : {}
    return { ...held({ name: 'Northland', stance }), ...depends, ...known(basis, hedge), voicedBy }
  })

const actOf = (role: BrokerageRole, basis: Basis, hedge?: Hedge): Brokerage => ({
  ...{ id: role, role, family: familyOf[role], actor: actorNamed('Envoy Adler'), target: accord },
  ...{ summary: 'Did so.', citations: [{ source: 'courier', paragraphs: [1], via: [] }] },
  ...known(basis, hedge),
})

const acts = fc
  .uniqueArray(fc.constantFrom(...BrokerageRole.options), { minLength: 1, maxLength: 4 })
  .chain((roles) => fc.record({ roles: fc.constant(roles), basis: aBasis, hedge: aHedge }))
  .map(({ roles, basis, hedge }) => roles.map((role) => actOf(role, basis, hedge)))

const asKnownBy = <C extends Position | Brokerage>(claim: C, basis: Basis): C => ({
  ...claim,
  ...known(basis),
  hedged: undefined,
})

const pairOf = (position: Position) =>
  sayPair({ stance: position.stance, known: knownOf(position), claims: 1 }, position.holder)

/** All that is said of one claim, the full and the short. */
const allOfPosition = (position: Position) => {
  const { note, briefer } = notePosition(position, words)
  return [sayPosition(position, words), note, ...briefer, pairOf(position)]
}
const allOfActs = (some: readonly Brokerage[]) => [sayBrokerages(some), ...noteBrokerages(some, accord.id, words)]

function expectKnown(said: readonly string[], { basis, hedged, hedge }: Position | Brokerage) {
  for (const one of said) {
    expect(one).toMatch(shownBasis[basis])
    if (hedged && hedge) expect(one).toMatch(shownHedge[hedge])
    else for (const pattern of Object.values(shownHedge)) expect(one).not.toMatch(pattern)
  }
}

describe('a claim beside a picture', () => {
  test('shows how it is known and repeats its hedge, however little room there is', () => {
    fc.assert(fc.property(aPosition, (position) => expectKnown(allOfPosition(position), position)))
    fc.assert(
      fc.property(acts, (some) => {
        const [first] = some
        if (first) expectKnown(allOfActs(some), first)
      }),
    )
  })

  test('reads otherwise in own words than by inference, each way that it is said', () => {
    const otherwise = (own: readonly string[], inferred: readonly string[]) => {
      expect(own.length).toBe(inferred.length)
      for (const [at, said] of own.entries()) expect(said).not.toBe(inferred[at])
    }
    fc.assert(
      fc.property(aPosition, (one) =>
        otherwise(allOfPosition(asKnownBy(one, 'own-words')), allOfPosition(asKnownBy(one, 'inference'))),
      ),
    )
    fc.assert(
      fc.property(acts, (some) => {
        const by = (basis: Basis) => allOfActs(some.map((act) => asKnownBy(act, basis)))
        otherwise(by('own-words'), by('inference'))
      }),
    )
  })

  test('says its condition, or that none is recorded', () => {
    fc.assert(
      fc.property(aPosition, (one) => {
        const position: Position = { ...one, stance: 'conditional', condition }
        const { condition: _, ...bare } = position
        for (const said of [sayPosition(position, words), notePosition(position, words).note])
          expect(said).toContain(`on condition that ${condition}`)
        expect(notePosition(bare, words).note).toContain('on a condition that is not recorded')
        for (const said of [sayPosition(bare, words), pairOf(bare)]) expect(said).toContain('on a condition')
      }),
    )
  })

  test('names a named source, by whoever voiced it', () => {
    const said: Position = {
      ...held({ name: 'Northland', stance: 'opposes' }),
      ...known('named-source'),
      voicedBy: [actorNamed('Ash')],
    }
    expect(sayPosition(said, words)).toBe(
      'Northland opposes the point “Withdrawal from the eastern bank”, says Ash, 20 Nov, 1 source',
    )
    expect(notePosition(said, words)).toStrictEqual({
      note: 'said by Ash, 20 Nov · 2 claims',
      briefer: ['20 Nov · 2 claims'],
    })
  })

  test('has the deeds that are known best first, each as well as it is known', () => {
    const some = [actOf('leaked', 'inference'), actOf('drafted', 'unnamed-source'), actOf('hosted', 'own-words')]
    expect(noteBrokerages(some, accord.id, words)).toStrictEqual([
      'hosted talks on the plan; reportedly drafted the plan; leaked the plan, by inference',
      'hosted talks on the plan and more',
    ])
    expect(sayBrokerages(some)).toBe(
      'Envoy Adler hosted talks on the Lake Accord; is reported to have drafted the Lake Accord; is taken to have leaked the Lake Accord, by a report’s author, 1 source',
    )
  })
})

test('an answer to a demand shows how it is known', () => {
  fc.assert(
    fc.property(aBasis, aHedge, fc.constantFrom(...MatchKind.options), (basis, hedge, kind) => {
      const match = { ...demanded('Northland', kind), ...known(basis, hedge) }
      if (strengthOf[basis] > 1) return
      for (const said of [sayDemands([match]), noteDemands([match], words)]) expect(said).toMatch(shownBasis[basis])
    }),
  )
})

test('a deed that two records have is said once, as well as it is known best', () => {
  const drafted = { ...actOf('drafted', 'inference'), id: 'inferred' }
  expect(noteBrokerages([drafted, actOf('drafted', 'own-words')], accord.id, words)).toStrictEqual(['drafted the plan'])
})
