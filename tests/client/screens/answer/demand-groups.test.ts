import { expect, test } from 'vitest'
import { answeredDemands } from '#client/screens/answer/demand-groups.ts'
import type { DemandMatch } from '#domain/demand'

const actor = (id: string) => ({ id, label: 'Actor' as const, name: id })
const point = { id: 'withdrawal', label: 'PlanPoint' as const, name: 'Withdrawal' }
const demand = { id: 'demand-bank', label: 'Demand' as const, name: 'Return of the bank' }
const returns = {
  kind: 'meets',
  basis: 'our-reading',
  strength: 1,
  why: 'the bank goes back',
  demand,
  point,
  citations: [],
} satisfies Partial<DemandMatch>

test('a demand that several make is said once, with all who make it', () => {
  const matches: DemandMatch[] = [
    { ...returns, actor: actor('southmark') },
    { ...returns, actor: actor('council') },
    { ...returns, actor: actor('northland'), kind: 'contradicts' },
  ]
  expect(answeredDemands(matches, 'meets')).toStrictEqual([
    { ...returns, actors: [actor('southmark'), actor('council')] },
  ])
})
