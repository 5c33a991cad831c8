import { toTable } from '../state/places.ts'
import type { QuestionInWords, Worded } from './question.ts'

const itself: Worded = { ask: 'met', words: 'Who met whom?' }

/** The meetings, at the Table: those that were held, and what became of the others. */
export const met: QuestionInWords = {
  ask: 'met',
  words: 'Who met whom',
  needs: [],
  after: 'by the day shown',
  read: (text) => (/^who\s+(?:has\s+)?met\s+(?:with\s+)?whom\b/i.test(text) ? { about: '' } : undefined),
  place: () => toTable([], { rel: ['met'] }),
  whole: () => itself,
  begin: () => itself,
}
