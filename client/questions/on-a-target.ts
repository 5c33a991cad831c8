import type { AskedInWords } from '#domain/view-state'
import { toAnswer } from '../state/places.ts'
import { type About, type Found, type Need, type QuestionInWords, readAfter, type Worded } from './question.ts'

const thePlan = /^(?:whole\s+)?(?:\d+-point\s+)?plan(?:\s+as\s+a\s+whole)?$/i

/** Typed about "the plan", it is about the plan that is chosen. */
const ofPlan =
  (ask: AskedInWords) =>
  ({ about }: About, { plan }: Found): Worded | undefined =>
    plan && thePlan.test(about) ? { ask, a: plan.id, words: `${plan.name}, as a whole` } : undefined

type Words = { ask: AskedInWords; words: string; opening: RegExp; need: Need }

/** Who does something to a point or plan: its page answers, and leads with what was asked. */
export const onATarget = ({ ask, words, opening, need }: Words): QuestionInWords => ({
  ask,
  words,
  needs: [need],
  read: readAfter(opening),
  place: ({ a }) => (a ? toAnswer(a, { ask }) : undefined),
  whole: ofPlan(ask),
})
