import type { Matrix } from '#domain/matrix'
import type { Plan } from '#domain/plan'
import type { QuickQuestion } from '../../panels/quick-questions.tsx'
import { sayDate } from '../../ui/say-date.ts'
import { outspoken } from './outspoken.ts'

type Quick = { pair: { a?: string; b?: string }; questions: QuickQuestion[] }

/** One question of each kind, about the plan and the two sides that say the most on it. */
export function quickQuestions(plan: Plan | undefined, matrix: Matrix | undefined, since: string | undefined): Quick {
  const [a, b] = matrix ? outspoken(matrix) : []
  const questions: QuickQuestion[] = []
  if (a) questions.push({ ask: 'stands', a: a.id, words: `Where does ${a.name} stand?` })
  if (plan) questions.push({ ask: 'brokered', a: plan.id, words: 'Who brokered the plan?' })
  if (a && b) questions.push({ ask: 'differ', a: a.id, b: b.id, words: `Where do ${a.name} and ${b.name} differ?` })
  if (since)
    questions.push({
      ask: 'changed',
      since,
      words: `What changed since ${sayDate(since, undefined, since.slice(0, 4))}?`,
    })
  if (matrix) questions.push({ ask: 'one-source', words: 'What rests on one report?' })
  return { pair: { a: a?.id, b: b?.id }, questions }
}
