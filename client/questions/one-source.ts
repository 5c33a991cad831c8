import { askedOnOneReport } from '#domain/words/one-report'
import { toEvidence } from '../state/places.ts'
import type { QuestionInWords, Worded } from './question.ts'

const itself: Worded = { ask: 'one-source', words: `${askedOnOneReport}?` }

export const oneSource: QuestionInWords = {
  ask: 'one-source',
  words: askedOnOneReport,
  needs: [],
  after: 'and on no other',
  read: (text) => (/^(?:what|which)\b.*\b(?:one|single)\s+(?:source|report)$/i.test(text) ? { about: '' } : undefined),
  place: () => toEvidence(undefined, 'one-source'),
  whole: () => itself,
  begin: () => itself,
}
