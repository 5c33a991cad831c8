import type { Matrix } from '#domain/matrix'
import type { Plan } from '#domain/plan'
import { askedOnOneReport } from '#domain/words/one-report'
import { sayDate } from '../ui/say-date.ts'
import { bestKnown } from './best-known.ts'
import type { QuickQuestion } from './quick-questions.tsx'

type Quick = { pair: { a?: string; b?: string }; questions: QuickQuestion[] }

/** One question of each kind, about the plan and the two sides that say the most on it. */
export function quickQuestions(plan: Plan, matrix: Matrix, since: string): Quick {
  const [a, b] = bestKnown(matrix)
  const questions: QuickQuestion[] = []
  if (a) questions.push({ ask: 'stands', a: a.id, words: `Where does ${a.name} stand?` })
  questions.push({ ask: 'brokered', a: plan.id, words: 'Who brokered the plan?' })
  if (a && b) questions.push({ ask: 'differ', a: a.id, b: b.id, words: `Where do ${a.name} and ${b.name} differ?` })
  questions.push({
    ask: 'changed',
    since,
    words: `What changed since ${sayDate(since, undefined, since.slice(0, 4))}?`,
  })
  questions.push({ ask: 'one-source', words: `${askedOnOneReport}?` })
  return { pair: { a: a?.id, b: b?.id }, questions }
}
