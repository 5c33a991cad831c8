import { toActor } from '../state/places.ts'
import { type QuestionInWords, readAfter } from './question.ts'

export const stands: QuestionInWords = {
  ask: 'stands',
  words: 'Where does … stand',
  needs: ['actor'],
  read: readAfter(/^(?:where|what)\s+(?:do|does|did)\s+(.+?)\s+(?:stand|do|want)$/i),
  place: ({ a }) => (a ? { ...toActor(a), ask: 'stands' } : undefined),
  begin: ({ a }) => a && { ask: 'stands', a: a.id, words: `Where does ${a.name} stand?` },
}
