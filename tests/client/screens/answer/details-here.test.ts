import { expect, test } from 'vitest'
import { standingHere } from '#client/screens/answer/details-here.ts'
import { type Brokerage, type BrokerageRole, familyOf } from '#domain/brokerage'
import type { Standing } from '#domain/standing'
import { aBrokerage, aPosition } from '#tests/builders'

const adler = { id: 'adler', label: 'Actor' as const, name: 'Envoy Adler' }
const northland = { id: 'northland', label: 'Actor' as const, name: 'Northland' }
const accord = { id: 'accord', label: 'Plan' as const, name: 'The Lake Accord' }
const withdrawal = { id: 'withdrawal', label: 'PlanPoint' as const, name: 'Withdrawal' }

function brokerageIn(role: BrokerageRole): Brokerage {
  return { ...aBrokerage({ role }), actor: adler, target: accord, family: familyOf[role], strength: 2 }
}

const held = { ...aPosition(), holder: northland, voicedBy: [], target: withdrawal, strength: 4 }
const none = { supports: [], conditional: [], opposes: [], mixed: [], undeclared: [] }
const standing: Standing = {
  target: withdrawal,
  asOf: '2030-11-26',
  sentence: 'Northland opposes it.',
  parts: { finding: 'Northland opposes it.', names: [northland], rest: [] },
  ...none,
  opposes: [held],
  byDemand: [],
  onPlan: { plan: accord, ...none, supports: [{ ...held, holder: adler, target: accord, stance: 'supports' }] },
  brokers: [brokerageIn('drafted'), brokerageIn('conveyed'), brokerageIn('drafted')],
  discrepancies: [],
  notRecorded: [],
}

test('a selected actor stands way by way, and all that it did for a target together', () => {
  expect(standingHere(standing, 'adler')).toStrictEqual({
    onTarget: [],
    byDemand: [],
    onPlan: [{ ...held, holder: adler, target: accord, stance: 'supports' }],
    brokered: [{ target: accord, acts: standing.brokers }],
  })
  expect(standingHere(standing, 'northland').onTarget).toStrictEqual([held])
})
