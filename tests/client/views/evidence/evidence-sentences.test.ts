import { expect, test } from 'vitest'
import { evidenceSentences, onOneReport } from '#client/views/evidence/evidence-sentences.ts'
import type { Position } from '#domain/position'
import { aPosition } from '#tests/builders'

const ref = (id: string, label: 'Actor' | 'PlanPoint') => ({ id, label, name: id })

function positionOf(id: string, sources: string[], target = 'withdrawal'): Position {
  const citations = sources.map((source) => ({ source, paragraphs: [1], via: [] }))
  return {
    ...aPosition({ id }),
    holder: ref(id, 'Actor'),
    voicedBy: [],
    target: ref(target, 'PlanPoint'),
    strength: 4,
    citations,
  }
}

test('what rests on one report is told by its sources, not by how often one is cited', () => {
  const twice = positionOf('premier', ['courier', 'courier'])
  const confirmed = positionOf('northland', ['courier', 'review'])
  const first = positionOf('southmark', ['review'], 'ceasefire')
  expect(onOneReport([twice, confirmed, first])).toStrictEqual([first, twice])
})

test('the state of the evidence is said in sentences', () => {
  const evidence = {
    positions: 8,
    undeclared: 2,
    onOneSource: 6,
    byBasis: { inference: 2, 'own-words': 1, spokesperson: 3, 'unnamed-source': 2 },
    points: 12,
    pointsWithPosition: 5,
    pointsInferred: 1,
    pointsByDemandOnly: 4,
    pointsUndeclared: 1,
    pointsSilent: 2,
  }
  const overview = { changes: [], contested: [], disagreements: [], evidence }
  expect(evidenceSentences(overview, 'The Lake Accord')).toStrictEqual([
    'On “The Lake Accord” and its points the reports record 8 positions; 6 of them (75%) rest on one report. Without a declared stance, and not counted: 2 more.',
    '4 are in an actor’s own words or said by a spokesperson, 2 come from unnamed sources, and 2 are a report’s author’s inference.',
    'Of its 12 points, 5 have a position recorded on them, 1 of these only by inference or our reading; 4 are tied to actors by what they demand alone; on 1 no declared stance is recorded; on 2 nothing is recorded.',
  ])
})
