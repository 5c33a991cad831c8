import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { SavedQuestion } from '#domain/question'
import { type GraphStore, StoreUnavailable } from './graph/graph-store.ts'
import { keepQuestions, questionsFile, savedQuestions } from './queries/saved-questions.ts'

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

/** Puts back those of the file that the graph has lost. How many. */
export async function putBackQuestions(store: GraphStore, folder: string): Promise<number> {
  const held = new Set((await savedQuestions.ask(store, { ids: null })).map(({ id }) => id))
  const lost = questionsBeside(folder).filter(({ id }) => !held.has(id))
  if (lost.length === 0) return 0
  const kept = await keepQuestions(store, lost, new Date())
  if ('refused' in kept)
    throw new StoreUnavailable(`${join(folder, questionsFile)} does not fit the graph: move it away.`)
  return lost.length
}
