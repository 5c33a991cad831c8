import { onATarget } from './on-a-target.ts'

export const opposes = onATarget({
  ask: 'opposes',
  words: 'Who opposes',
  opening: /^who\s+(?:opposes|rejects|is\s+against)\s+/i,
  need: 'point',
})
