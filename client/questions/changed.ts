import { sayDate } from '#domain/words/dates'
import { toTimeline } from '../state/places.ts'
import { parseDay } from './parse-day.ts'
import { type QuestionInWords, readAfter } from './question.ts'

export const changed: QuestionInWords = {
  ask: 'changed',
  words: 'What changed since',
  needs: ['day'],
  read: readAfter(/^what\s+(?:has\s+)?changed\s+since\s+/i),
  place: ({ since }) => (since ? toTimeline(since) : undefined),
  whole: ({ about }, { today }) => {
    const since = today && parseDay(about, today)
    return since ? { ask: 'changed', since, words: `What changed since ${sayDate(since)}?` } : undefined
  },
  begin: ({ since }) => ({
    ask: 'changed',
    since,
    words: `What changed since ${sayDate(since, undefined, since.slice(0, 4))}?`,
  }),
}
