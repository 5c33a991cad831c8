import { describe, expect, test } from 'vitest'
import { type Basis, strengthOf } from '#domain/basis'
import { Demand, type MatchKind } from '#domain/demand'
import { PlanPoint } from '#domain/plan-point'
import { demandsMetBy, demandsWithout } from '#server/analysis/demands-met'
import { from } from './asked.ts'
import { accord, bank, ref } from './pieces.ts'

const island = ref('The island', 'PlanPoint')
const revision = ref('The revision', 'Plan')

type Match = { point: typeof bank; kind: MatchKind; basis: Basis; why: string }

const none = { meets: 0, 'partly-meets': 0, contradicts: 0, split: 0 }

const match = (point: typeof bank, kind: MatchKind, basis: Basis = 'our-reading'): Match => ({
  point,
  kind,
  basis,
  why: 'It does.',
})

function demanded(title: string, actors: string[], matches: Match[], sources = ['courier']): Demand {
  const { id } = ref(title)
  return Demand.parse({
    ...{ id, title, text: title, redLine: false, issues: [], strength: 1 },
    matches: matches.map((one) => ({ ...one, strength: strengthOf[one.basis], citations: [] })),
    ...{ actors: actors.map((name) => ref(name)), citations: from(...sources) },
  })
}

function point(of: typeof bank, plan: typeof accord, sources = ['courier']): PlanPoint {
  const tally = { supports: 0, conditional: 0, opposes: 0, mixed: 0, undeclared: 0, brokered: 0 }
  return PlanPoint.parse({
    ...{ id: of.id, title: of.name, text: of.name, status: 'reported', order: 1, plan, tally, strength: 1 },
    ...{ issues: [], succeeds: [], succeededBy: [], citations: from(...sources) },
  })
}

const points = [point(bank, accord), point(island, revision, ['post'])]

describe('whose demands a plan meets', () => {
  test('what a source states stands apart from what is inferred, and from what is not addressed', () => {
    const demands = [
      demanded('Land', ['Northland'], [match(bank, 'meets', 'named-source')]),
      demanded('Water', ['Northland'], [match(bank, 'partly-meets')]),
      demanded('Trade', ['Northland'], [match(island, 'contradicts')]),
      demanded('Tolls', ['Northland'], [match(bank, 'meets', 'inference'), match(island, 'meets', 'own-words')]),
      demanded('Fish', ['Northland'], [match(bank, 'meets', 'not-recorded')]),
      demanded('Peace', ['Southmark'], []),
    ]
    const rows = demandsMetBy([accord], { demands, points })
    expect(rows.map(({ answers, ...row }) => ({ ...row, answers: answers.map((one) => one.answer) }))).toStrictEqual([
      {
        actor: ref('Northland'),
        plan: accord,
        demands: 5,
        stated: { ...none, meets: 1 },
        inferred: { ...none, meets: 2, 'partly-meets': 1 },
        notAddressed: 1,
        answers: ['meets', 'meets', 'meets', 'partly-meets', 'not-addressed'],
      },
      {
        actor: ref('Southmark'),
        plan: accord,
        demands: 1,
        stated: none,
        inferred: none,
        notAddressed: 1,
        answers: ['not-addressed'],
      },
    ])
  })

  const dam = ref('The dam', 'PlanPoint')
  const within = [...points, point(dam, accord)]
  const answered = (...matches: Match[]) =>
    demandsMetBy([accord], { demands: [demanded('Land', ['Northland'], matches)], points: within })[0]

  test('where points answer differently it is a split, never the worst: each point counts for its own answer', () => {
    const matches = [match(bank, 'meets', 'own-words'), match(dam, 'contradicts')]
    const row = answered(...matches)
    expect(row?.answers).toStrictEqual([
      {
        ...{ demand: ref('Land', 'Demand'), redLine: false, answer: 'split', stated: true, points: matches },
        known: { basis: 'not-recorded' },
        split: { meets: 1, 'partly-meets': 0, contradicts: 1 },
      },
    ])
    expect([row?.stated, row?.inferred]).toStrictEqual([{ ...none, split: 1 }, none])
  })

  test('where points answer alike it is their answer, and of other plans nothing counts', () => {
    const row = answered(match(bank, 'contradicts'), match(dam, 'contradicts'), match(island, 'meets', 'own-words'))
    expect(row?.answers.map(({ answer, split, stated }) => ({ answer, split, stated }))).toStrictEqual([
      { answer: 'contradicts', split: { meets: 0, 'partly-meets': 0, contradicts: 2 }, stated: false },
    ])
  })

  test('an unnamed source states it; inference, our reading and an unknown basis do not', () => {
    const stated = (basis: Basis) =>
      answered(match(bank, 'meets', basis), match(dam, 'contradicts'))?.answers[0]?.stated
    expect(stated('unnamed-source')).toBe(true)
    expect([stated('inference'), stated('our-reading'), stated('not-recorded')]).toStrictEqual([false, false, false])
  })

  test('a demand of a party and of its speaker is one demand of the party', () => {
    const demands = [demanded('Land', ['Northland', 'Envoy'], [])]
    const rows = demandsMetBy([accord], { demands, points }, () => [ref('Northland')])
    expect(rows.map(({ actor, demands: number }) => [actor.name, number])).toStrictEqual([['Northland', 1]])
  })

  test('without a source, what it alone carries is gone: demands, and points that answer them', () => {
    const demands = [
      demanded('Land', ['Northland'], [match(island, 'meets')]),
      demanded('Trade', ['Northland'], [match(island, 'meets')], ['post']),
    ]
    const [row] = demandsMetBy([revision], demandsWithout({ demands, points }, 'post'))
    expect(row).toMatchObject({ demands: 1, notAddressed: 1 })
  })
})
