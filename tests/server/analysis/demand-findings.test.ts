import { expect, test } from 'vitest'
import { type Basis, type Hedge, strengthOf } from '#domain/basis'
import { Demand, type MatchKind } from '#domain/demand'
import { PlanPoint } from '#domain/plan-point'
import { findingsOf } from '#server/analysis/findings'
import { asked, from, said } from './asked.ts'
import { accord, bank, ref } from './pieces.ts'

const dam = ref('The dam', 'PlanPoint')

const points = [bank, dam].map(({ id, name }) => {
  const tally = { supports: 0, conditional: 0, opposes: 0, mixed: 0, undeclared: 0, brokered: 0 }
  return PlanPoint.parse({
    ...{ id, title: name, text: name, status: 'reported', order: 1, plan: accord, tally, strength: 1 },
    ...{ issues: [], succeeds: [], succeededBy: [], citations: from('courier') },
  })
})

type Answer = [typeof bank, MatchKind, Basis, (Hedge | undefined)?]

function found(...answers: Answer[]) {
  return foundIn(points, ...answers)
}

function foundIn(within: readonly PlanPoint[], ...answers: Answer[]) {
  const matches = answers.map(([point, kind, basis, hedge]) => {
    const known = { basis, ...(hedge && { hedged: true, hedge }), strength: strengthOf[basis], citations: [] }
    return { point, kind, why: 'It does.', ...known }
  })
  const demand = Demand.parse({
    ...{ id: 'land', title: 'Land', text: 'Land', redLine: false, issues: [], strength: 1, matches },
    ...{ actors: [ref('Northland')], citations: from('courier') },
  })
  const [finding] = findingsOf({ ...said([]), demands: [demand], points: within, plans: [accord] }, asked())
  return finding
}

test('a demand that points answer differently is said by its counts, not by the worst of them', () => {
  expect(found([bank, 'meets', 'named-source'], [dam, 'contradicts', 'our-reading'])?.text).toBe(
    'The accord splits on Northland’s demand “Land”: met by 1 point, contradicted by 1 (1 stated, 1 by our reading).',
  )
})

test('a demand that points answer alike is said by that answer, and by whose reading', () => {
  expect(found([bank, 'meets', 'our-reading'], [dam, 'meets', 'our-reading'])?.text).toBe(
    'The accord meets Northland’s demand “Land”, by our reading.',
  )
})

test('another split is another finding, so that it counts as changed', () => {
  const one = found([bank, 'meets', 'our-reading'], [dam, 'contradicts', 'our-reading'])
  const other = found([bank, 'meets', 'our-reading'], [dam, 'partly-meets', 'our-reading'])
  expect(one?.id).toBe(other?.id)
  expect(one?.value).not.toBe(other?.value)
})

test('a demand that is met in full and in part goes one way, and is no split', () => {
  expect(found([bank, 'meets', 'our-reading'], [dam, 'partly-meets', 'our-reading'])?.text).toBe(
    'The accord meets in part or in full Northland’s demand “Land”, by our reading: met by 1 point, in part by 1.',
  )
})

test('a hedge is kept, of the answer or of the point that answers', () => {
  const hedged = 'The accord may meet in part Northland’s demand “Land”, by our reading.'
  expect(found([bank, 'partly-meets', 'our-reading', 'may'])?.text).toBe(hedged)
  const unsure = points.map((point): PlanPoint => ({ ...point, hedged: true, hedge: 'may' }))
  expect(foundIn(unsure, [bank, 'partly-meets', 'our-reading'])?.text).toBe(hedged)
  expect(foundIn(unsure, [bank, 'partly-meets', 'unnamed-source', 'could'])?.text).toBe(
    'The accord could meet in part Northland’s demand “Land”, it is reported.',
  )
})

test('an answer is said by the best known of its points, and the others are counted', () => {
  expect(found([bank, 'meets', 'unnamed-source'], [dam, 'meets', 'our-reading'])?.text).toBe(
    'The accord is reported to meet Northland’s demand “Land” (1 reported, 1 by our reading).',
  )
})

test('a demand of others counts for their party as theirs', () => {
  const demand = Demand.parse({
    ...{ id: 'land', title: 'Land', text: 'Land', redLine: false, issues: [], strength: 1 },
    matches: [{ point: bank, kind: 'meets', basis: 'our-reading', why: 'It does.', strength: 1, citations: [] }],
    ...{ actors: [ref('Envoy')], citations: from('courier') },
  })
  const material = { ...said([], { Envoy: ['Northland'] }), demands: [demand], points, plans: [accord] }
  expect(findingsOf(material, asked({ rollup: 'party' })).map(({ text }) => text)).toStrictEqual([
    'The accord meets the demand “Land” of Envoy, counted for Northland, by our reading.',
  ])
})
