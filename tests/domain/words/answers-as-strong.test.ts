import { describe, expect, test } from 'vitest'
import { type Basis, Hedge } from '#domain/basis'
import { type DemandMatch, MatchKind } from '#domain/demand'
import type { Ref } from '#domain/ref'
import { type StandingMaterial, standingOf } from '#domain/rules/standing-answer'
import { actorSentence } from '#domain/words/actor-sentence'
import { answerTo } from '../../answer-to.ts'
import {
  actsIn,
  asKnownBy,
  asRef,
  type Claim,
  datasets,
  expectAsStrong,
  hedges,
  matchesIn,
  positionsIn,
} from '../../as-strong.ts'

/** How an answer to a demand is known: what is our reading says so in front. */
function expectAnswerAsStrong(said: string, match: Claim) {
  if (match.basis === 'our-reading' && !match.hedged) expect(said).toMatch(/\bby our reading\b/i)
  else expectAsStrong(said, match)
}

describe.each(datasets)('each answer of %s to a demand', (_, dataset) => {
  const matches = matchesIn(dataset)
  const plan = asRef('plan', 'Plan')
  const places: [string, Ref, (match: DemandMatch) => StandingMaterial['points']][] = [
    ['its point', asRef('point', 'PlanPoint'), () => []],
    ['an issue', asRef('issue', 'Issue'), ({ point }) => [{ point, plan }]],
    [
      'a heading',
      asRef('heading', 'Heading'),
      ({ point }) => [point, asRef('other', 'PlanPoint')].map((one) => ({ point: one, plan })),
    ],
  ]

  test.each(places)(
    'is said of %s as strongly as it is known, and otherwise in own words than by inference',
    (__, target, points) => {
      const said = (match: DemandMatch) =>
        answerTo([], target, { matches: [match], points: points(match) ?? [] }).sentence
      for (const match of matches.flatMap(asKnownBy)) expectAnswerAsStrong(said(match), match)
      for (const match of matches) {
        const known = (basis: Basis): DemandMatch => ({ ...match, basis, hedged: undefined })
        expect(said(known('own-words'))).not.toBe(said(known('inference')))
      }
    },
  )

  test('loses no hedge where many are summed up', () => {
    const issue = asRef('issue', 'Issue')
    const points = [...new Map(matches.map(({ point }) => [point.id, { point, plan }])).values()]
    for (const hedge of Hedge.options) {
      const [first, ...others] = matches
      if (first === undefined) return
      const summed = [{ ...first, hedged: true as const, hedge }, ...others.map((m) => ({ ...m, hedged: undefined }))]
      expect(answerTo([], issue, { matches: summed, points }).sentence).toMatch(hedges[hedge])
    }
  })

  test('answers who opposes with what is contradicted', () => {
    const target = asRef('point', 'PlanPoint')
    const first = matches
      .slice(0, 3)
      .map((match, at): DemandMatch => ({ ...match, kind: MatchKind.options[at] ?? 'meets' }))
    const asked = { ...{ target, asOf: '2030-11-26', plan: undefined, positions: [], onPlan: [] }, matches: first }
    const { parts } = standingOf({ ...asked, brokerages: [], discrepancies: [], elsewhere: [], demanders: [] }, [
      'opposes',
    ])
    expect(parts.finding).toMatch(/contradict/)
    expect(parts.finding).not.toMatch(/\bmeets?\b/)
  })
})

describe.each(datasets)('an actor of %s', (_, dataset) => {
  const none = { positions: [], brokerages: [], demands: [] }

  test('is said to hold each position, and to have said it for another, as strongly as it is known', () => {
    for (const position of positionsIn(dataset).flatMap(asKnownBy)) {
      const onPlan = { ...position, voicedBy: [], target: asRef('plan', 'Plan') }
      expectAsStrong(actorSentence(onPlan.holder, { ...none, positions: [onPlan] }), onPlan)
      if (position.basis === 'named-source') continue
      const { stance: __, ...known } = onPlan
      expectAsStrong(actorSentence({ name: 'Envoy' }, { ...none, voiced: [onPlan] }), known)
    }
  })

  test('is said to have done each deed as strongly as it is known', () => {
    for (const act of actsIn(dataset).flatMap(asKnownBy))
      expectAsStrong(actorSentence(act.actor, { ...none, brokerages: [act] }), act)
  })
})
