import type { ViewChange } from '#domain/view-state'
import { brokered } from './brokered.ts'
import { changed } from './changed.ts'
import { differ } from './differ.ts'
import { met } from './met.ts'
import { oneSource } from './one-source.ts'
import { opposes } from './opposes.ts'
import type { About, Asked, Beginning, Question, QuestionInWords, Worded } from './question.ts'
import { reaches } from './reaches.ts'
import { speaksFor } from './speaks-for.ts'
import { stands } from './stands.ts'
import { supports } from './supports.ts'

/** Every question in words, in the order in which they are offered. */
export const questions: readonly QuestionInWords[] = [
  ...[opposes, supports, brokered, stands, differ],
  ...[reaches, speaksFor, met, changed, oneSource],
]

export const questionOf = (ask: Asked): QuestionInWords | undefined => questions.find((one) => one.ask === ask)

/** Where a question is answered. Undefined while something that it needs is missing. */
export const placeOfQuestion = (question: Question): ViewChange | undefined => questionOf(question.ask)?.place(question)

/** A question as somebody types it, and what about. Of a text that asks none, all is a name. */
export function parseQuestion(text: string): About & { ask?: Asked } {
  const question = text.trim().replace(/\s*\?+$/, '')
  for (const { ask, read } of questions) {
    const about = read(question)
    if (about) return { ask, ...about }
  }
  return { about: question }
}

/** Those that are ready to be asked, one of each kind. */
export const questionsToBegin = (beginning: Beginning): Worded[] =>
  questions.flatMap(({ begin }) => begin?.(beginning) ?? [])
