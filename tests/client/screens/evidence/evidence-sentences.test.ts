import { expect, test } from 'vitest'
import {
  evidenceSentences,
  forecastsSentence,
  holdersSentence,
  onOneReport,
} from '#client/screens/evidence/evidence-sentences.ts'
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
    'On “The Lake Accord” and its points the reports record 6 positions, and apart from these 2 positions by inference or our reading.',
    '6 of 8 positions rest on one report each (75%).',
    'How they are known: 1 in the actor’s own words, 3 by a spokesperson, 2 by somebody unnamed and 2 inferred by an author.',
    'Without a declared stance, and not counted: 2 more.',
    'Of its 12 points, 5 have a position recorded on them, 1 of these only by inference or our reading; 4 are tied to actors by what they demand alone; on 1 no declared stance is recorded; on 2 nothing is recorded.',
  ])
})

test('who took positions is counted by sides before actors, and whom it is only inferred of apart', () => {
  const voice = (id: string, side: string, head = id) => [id, { head, side }] as const
  const voices = new Map([
    voice('premier', 'north', 'northland'),
    voice('northland', 'north'),
    voice('southmark', 'south'),
    voice('cantons', 'south'),
  ])
  const inferred = { ...positionOf('southmark', ['review']), basis: 'inference' as const }
  const undeclared = { ...positionOf('cantons', ['review']), stance: 'undeclared' as const }
  const said = [positionOf('premier', ['courier']), positionOf('northland', ['courier'])]
  expect(holdersSentence([...said, inferred, undeclared], voices)).toBe(
    'Whose they are: 1 side (2 actors), and 1 of whom no source is recorded as saying so.',
  )
  expect(holdersSentence([], voices)).toBe('')
})

test('forecasts are counted apart', () => {
  expect(forecastsSentence(0)).toBe('')
  expect(forecastsSentence(1)).toBe('Apart from these the reports have 1 forecast, which is nobody’s position.')
})
