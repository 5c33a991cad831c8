import { expect, test } from 'vitest'
import type { Demand } from '#domain/demand'
import type { PlanPoint } from '#domain/plan-point'
import { overviewOf } from '#server/analysis/overview'
import { accord, bank, held, ref } from './pieces.ts'

const citations = [{ source: 'courier', paragraphs: [1], via: [] }]
const tally = { supports: 0, conditional: 0, opposes: 0, mixed: 0, undeclared: 0, brokered: 0 }

function point(id: string, title: string): PlanPoint {
  const rest = { text: 'x', status: 'reported' as const, order: 1, plan: accord, issues: [], succeeds: [] }
  return { id, title, ...rest, succeededBy: [], tally, basis: 'named-source', strength: 3, citations }
}

const ourReading = { basis: 'our-reading' as const, strength: 1, citations: [] }

const demand: Demand = {
  id: 'no-border',
  title: 'No border',
  text: 'x',
  redLine: false,
  actors: [ref('Northland')],
  issues: [],
  matches: [
    { point: bank, kind: 'contradicts', why: 'x', ...ourReading },
    { point: ref('island', 'PlanPoint'), kind: 'contradicts', why: 'x', ...ourReading },
  ],
  basis: 'own-words',
  strength: 4,
  citations,
}

const open = ref('Open', 'PlanPoint')
const voices = new Map([
  ['northland', { head: 'northland', side: 'north' }],
  ['southmark', { head: 'southmark', side: 'south' }],
])
const none = { sides: 0, others: 0, actors: 0, inferred: 0 }
const one = { ...none, sides: 1, actors: 1 }

const overview = overviewOf({
  points: [
    point(bank.id, bank.name),
    point('island', 'The island'),
    point(open.id, open.name),
    point('silent', 'Silent'),
  ],
  positions: [
    held('Southmark', 'supports'),
    held('Aland', 'opposes', { basis: 'spokesperson', target: accord }),
    held('Northland', 'undeclared', { target: open }),
  ],
  demands: [demand],
  discrepancies: [],
  voices,
})

test('a point is contested where actors are on both sides, on the point or by a demand', () => {
  expect(overview.contested).toStrictEqual([
    {
      point: bank,
      state: { kind: 'collide', whose: [], inferred: true },
      for: one,
      against: one,
      onPoint: { for: one, against: none },
      byDemand: { met: none, contradicted: one },
    },
  ])
})

test('evidence counts points by how one can stand to them, and claims by their basis', () => {
  expect(overview.evidence).toStrictEqual({
    positions: 2,
    undeclared: 1,
    onOneSource: 2,
    byBasis: { 'own-words': 1, spokesperson: 1 },
    points: 4,
    pointsWithPosition: 1,
    pointsByDemandOnly: 1,
    pointsUndeclared: 1,
    pointsSilent: 1,
  })
})
