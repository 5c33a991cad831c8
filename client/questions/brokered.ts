import { onATarget } from './on-a-target.ts'
import type { QuestionInWords } from './question.ts'

export const brokered: QuestionInWords = {
  ...onATarget({
    ask: 'brokered',
    words: 'Who brokered',
    opening: /^who\s+(?:brokered|drafted|negotiated|mediated)\s+/i,
    need: 'plan-or-point',
  }),
  begin: ({ plan }) => ({ ask: 'brokered', a: plan.id, words: 'Who brokered the plan?' }),
}
