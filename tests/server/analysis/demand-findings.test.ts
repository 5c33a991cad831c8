import { expect, test } from 'vitest'
import { type Basis, strengthOf } from '#domain/basis'
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

function found(...answers: [typeof bank, MatchKind, Basis][]) {
  const matches = answers.map(([point, kind, basis]) => {
    return { point, kind, basis, why: 'It does.', strength: strengthOf[basis], citations: [] }
  })
  const demand = Demand.parse({
    ...{ id: 'land', title: 'Land', text: 'Land', redLine: false, issues: [], strength: 1, matches },
    ...{ actors: [ref('Northland')], citations: from('courier') },
  })
  const [finding] = findingsOf({ ...said([]), demands: [demand], points, plans: [accord] }, asked())
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
