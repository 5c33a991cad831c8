import { expect, test } from 'vitest'
import { standingOf } from '#domain/rules/standing-answer'
import { accord, answered, bank, held, played, ref } from '#tests/server/analysis/pieces'

const nothing = {
  target: bank,
  asOf: '2030-11-26',
  plan: undefined,
  positions: [],
  onPlan: [],
  matches: [],
  brokerages: [],
  discrepancies: [],
  elsewhere: [],
  demanders: [],
}

test('an answer on a point without a plan has no part about a plan', () => {
  expect('onPlan' in standingOf(nothing)).toBe(false)
})

test('an answer lists positions by stance, in the order of date', () => {
  const late = held('Aland', 'opposes', { date: '2030-11-24' })
  const early = held('Zeal', 'opposes', { date: '2030-11' })
  const { opposes, supports } = standingOf({ ...nothing, positions: [late, early] })
  expect({ opposes, supports }).toStrictEqual({ opposes: [early, late], supports: [] })
})

test('who holds a position here is not among those not recorded', () => {
  const elsewhere = [ref('Southmark'), ref('Northland'), ref('Aland')]
  const { notRecorded } = standingOf({ ...nothing, positions: [held('Northland', 'mixed')], elsewhere })
  expect(notRecorded).toStrictEqual([ref('Aland'), ref('Southmark')])
})

test('demands that are met come before those contradicted; brokers of the target before those of its plan', () => {
  const [met, contradicted] = [answered('Zeal', 'meets', 'X'), answered('Aland', 'contradicts', 'Y')]
  const [ofPlan, ofPoint] = [played('Adler', 'drafted', accord), played('Brandt', 'conveyed', bank)]
  const answer = standingOf({ ...nothing, matches: [contradicted, met], brokerages: [ofPlan, ofPoint] })
  expect(answer.byDemand).toStrictEqual([met, contradicted])
  expect(answer.brokers).toStrictEqual([ofPoint, ofPlan])
})
