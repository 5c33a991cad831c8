import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { SavedQuestion } from '#domain/question'
import { type GraphStore, StoreUnavailable } from './graph/graph-store.ts'
import { keepQuestionsBeside, questionsFile, restoreQuestions, savedQuestions } from './queries/saved-questions.ts'

/** The saved questions as the file beside an embedded store has them: none where there is no such file. */
export function questionsBeside(folder: string): SavedQuestion[] {
  const path = join(folder, questionsFile)
  if (!existsSync(path)) return []
  try {
    return z.array(SavedQuestion).parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch (cause) {
    throw new StoreUnavailable(`${path} cannot be read as saved questions: mend it, or move it away.`, { cause })
  }
}

/** Those of the file that the graph has lost: it has none of that id, or one of before. */
export function lostFrom(held: readonly SavedQuestion[], beside: readonly SavedQuestion[]): SavedQuestion[] {
  const savedAt = new Map(held.map((question) => [question.id, question.savedAt]))
  return beside.filter((question) => (savedAt.get(question.id) ?? '') < question.savedAt)
}

/** Puts back those of the file that the graph has lost, and gives the file what it lacks. How many were put back. */
export async function alignQuestions(store: GraphStore, folder: string): Promise<number> {
  const beside = questionsBeside(folder)
  const held = await savedQuestions.ask(store, { ids: null })
  const lost = lostFrom(held, beside)
  if (lost.length === 0) {
    if (!isDeepStrictEqual(held, beside)) await keepQuestionsBeside(store)
    return 0
  }
  const kept = await restoreQuestions(store, lost)
  if ('refused' in kept)
    throw new StoreUnavailable(`${join(folder, questionsFile)} does not fit the graph: move it away.`)
  return lost.length
}
