import { toTable } from '../state/places.ts'
import { isActor, type QuestionInWords, readTwo, type Worded } from './question.ts'

const between = (a: Worded['a'], b: Worded['b'], words: string): Worded => ({ ask: 'reaches', a, b, words })

/** The ways between two, at the Table. */
export const reaches: QuestionInWords = {
  ask: 'reaches',
  words: 'How does … reach …',
  needs: ['actor', 'actor'],
  between: 'reach',
  read: readTwo(/^how\s+(?:do|does|did|can|could)\s+(.+?)\s+(?:reach|get\s+to|get\s+through\s+to)\s+(.+)$/i),
  place: ({ a, b }) => (a && b && a !== b ? toTable([a, b]) : undefined),
  whole: (_, { first, second }) => {
    const [a, b] = [first.find(isActor), second.find(isActor)]
    return a && b && between(a.id, b.id, `How does ${a.name} reach ${b.name}?`)
  },
  begin: ({ a, b }) => a && b && between(a.id, b.id, `How does ${a.name} reach ${b.name}?`),
}
