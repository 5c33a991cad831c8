import type { Ref } from '#domain/ref'
import { toCompare } from '../state/places.ts'
import { isActor, type QuestionInWords, readTwo, type Worded } from './question.ts'

const between = (a: Ref | undefined, b: Ref | undefined): Worded | undefined =>
  a && b && { ask: 'differ', a: a.id, b: b.id, words: `Where do ${a.name} and ${b.name} differ?` }

export const differ: QuestionInWords = {
  ask: 'differ',
  words: 'Where do … differ',
  needs: ['actor', 'actor'],
  read: readTwo(/^where\s+do\s+(.+?)\s+and\s+(.+?)\s+differ$/i),
  place: ({ a, b }) => (a && b && a !== b ? { ...toCompare(a, b), ask: 'differ' } : undefined),
  whole: (_, { first, second }) => between(first.find(isActor), second.find(isActor)),
  begin: ({ a, b }) => between(a, b),
}
