import { expect, test } from 'vitest'
import { evidenceSentences, forecastsSentence, holdersSentence } from '#client/screens/evidence/evidence-sentences.ts'
import type { PlanTie } from '#domain/plan-records'

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

const actor = (id: string, side: string, head = id) => ({
  ...{ id, label: 'Actor' as const, name: id, side },
  voice: { head, side },
})
const actors = [
  actor('premier', 'north', 'northland'),
  actor('northland', 'north'),
  actor('southmark', 'south'),
  actor('cantons', 'south'),
]
const tie = (at: number, more: Partial<PlanTie> = {}): PlanTie => ({
  ...{ actor: at, target: 1, stance: 'opposes', claims: 1, known: { basis: 'own-words' } },
  ...more,
})

test('who took positions is counted by sides before actors, and whom it is only inferred of apart', () => {
  const inferred = tie(2, { known: { basis: 'inference' } })
  const undeclared = tie(3, { stance: 'undeclared' })
  expect(holdersSentence({ actors, ties: [tie(0), tie(1), inferred, undeclared] }, '2026-05-01')).toBe(
    'Whose they are: 1 side (2 actors), and 1 of whom no source is recorded as saying so.',
  )
  expect(holdersSentence({ actors, ties: [] }, '2026-05-01')).toBe('')
})

test('nor is who only asks, brokers, or took a position later or no longer holds it', () => {
  const { stance: _, claims: __, ...bare } = tie(0)
  const others = [
    bare,
    { ...bare, match: 'meets' as const },
    tie(2, { from: '2026-05-02' }),
    tie(3, { until: '2026-05-01' }),
  ]
  expect(holdersSentence({ actors, ties: [tie(1), ...others] }, '2026-05-01')).toBe('Whose they are: 1 side (1 actor).')
})

test('forecasts are counted apart', () => {
  expect(forecastsSentence(0)).toBe('')
  expect(forecastsSentence(1)).toBe('Apart from these the reports have 1 forecast, which is nobody’s position.')
})
