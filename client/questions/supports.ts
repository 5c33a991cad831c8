import { onATarget } from './on-a-target.ts'

export const supports = onATarget({
  ask: 'supports',
  words: 'Who supports',
  opening: /^who\s+(?:supports|backs|is\s+for)\s+/i,
  need: 'point',
})
