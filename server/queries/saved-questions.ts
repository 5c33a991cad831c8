import { z } from 'zod'
import type { Id } from '#domain/id'
import { mostSavedQuestions, Parameter, type QuestionToImport, SavedQuestion } from '#domain/question'
import type { GraphStore, WriteTransaction } from '../graph/graph-store.ts'
import { defineQuery, type Query } from './define-query.ts'
import { isOneOf } from './phrases.ts'
import { entryOf } from './rows.ts'

const Parameters = z
  .string()
  .transform((text) => JSON.parse(text))
  .pipe(z.array(Parameter))

/** A saved question as its node has it. */
export const HeldQuestion = SavedQuestion.extend({ parameters: Parameters })

/** What users keep, by name. `ids`: null for all of it. */
export const savedQuestions: Query<{ ids: Id[] | null }, SavedQuestion> = defineQuery(
  'savedQuestions',
  `MATCH (question:SavedQuestion:parley)
WHERE ${isOneOf('question.id', 'ids')}
RETURN question {.*} AS entry
ORDER BY toLower(question.name), question.id`,
  entryOf(HeldQuestion),
)

/** Where an embedded store has the saved questions once more, in the form in which they are imported. */
export const questionsFile = 'questions.json'

/** Questions as a file that the import takes. */
export function toQuestionsFile(questions: readonly SavedQuestion[]): string {
  return `${JSON.stringify(questions, null, 2)}\n`
}

type Writable = Pick<GraphStore, 'transaction'>

/** What was kept; or why nothing was: there would be too many, or something else has the id. */
export type Kept = { kept: SavedQuestion[] } | { refused: 'full' } | { refused: 'taken'; id: Id }

/** Keeps all of these or none. One that has an id replaces what has it; one without gets an id from its name. */
export function keepQuestions(store: Writable, questions: readonly QuestionToImport[], now: Date): Promise<Kept> {
  return keep(store, questions, () => now.toISOString())
}

/** Keeps all of these or none, as they once were: with their ids, and dated as they are. */
export function restoreQuestions(store: Writable, questions: readonly SavedQuestion[]): Promise<Kept> {
  return keep(store, questions, ({ savedAt }) => savedAt)
}

function keep<Q extends QuestionToImport>(
  store: Writable,
  questions: readonly Q[],
  savedAtOf: (question: Q) => string,
): Promise<Kept> {
  return store.transaction(async (transaction) => {
    const held = await idsLike(transaction)
    const foreign = questions.find(({ id }) => id !== undefined && held.get(id) === 'other')?.id
    if (foreign !== undefined) return { refused: 'taken', id: foreign }
    const taken = new Set([...held.keys(), ...questions.flatMap(({ id }) => id ?? [])])
    const kept = questions.map((question) => ({
      ...question,
      id: question.id ?? freeId(question.name, taken),
      savedAt: savedAtOf(question),
    }))
    const before = [...held].filter(([, what]) => what === 'question').map(([id]) => id)
    if (new Set([...before, ...kept.map(({ id }) => id)]).size > mostSavedQuestions) return { refused: 'full' }
    await write(transaction, kept)
    return { kept }
  })
}

/** Removes a question, and answers what it was; undefined where there is none of this id. */
export function forgetQuestion(store: Writable, id: Id): Promise<SavedQuestion | undefined> {
  return store.transaction(async (transaction) => {
    const [question] = await savedQuestions.ask(transaction, { ids: [id] })
    if (question) {
      await transaction.write('MATCH (question:SavedQuestion:parley {id: $id}) DETACH DELETE question', { id })
      await keepAllBeside(transaction)
    }
    return question
  })
}

/** Writes the file beside the store anew. */
export function keepQuestionsBeside(store: Writable): Promise<void> {
  return store.transaction(keepAllBeside)
}

async function write(transaction: WriteTransaction, questions: readonly SavedQuestion[]): Promise<void> {
  const rows = questions.map(({ parameters, ...question }) => ({ ...question, parameters: JSON.stringify(parameters) }))
  await transaction.write('UNWIND $rows AS row MERGE (question:SavedQuestion:parley {id: row.id}) SET question = row', {
    rows,
  })
  await keepAllBeside(transaction)
}

/** They are the users' own work, which no seeding brings back where the store is damaged. */
function keepAllBeside(transaction: WriteTransaction): Promise<void> {
  return transaction.keepBeside(questionsFile, async () =>
    toQuestionsFile(await savedQuestions.ask(transaction, { ids: null })),
  )
}

const HeldRow = z.object({ id: z.string(), labels: z.array(z.string()) })

/** Every id that a question has, or that something else has which looks like a question's. */
async function idsLike(transaction: WriteTransaction): Promise<Map<Id, 'question' | 'other'>> {
  const rows = await transaction.read(
    `MATCH (n:parley) WHERE n.id STARTS WITH 'question-' RETURN n.id AS id, labels(n) AS labels`,
  )
  return new Map(
    z
      .array(HeldRow)
      .parse(rows)
      .map(({ id, labels }) => [id, labels.includes('SavedQuestion') ? 'question' : 'other']),
  )
}

/** `question-red-lines` of "Red lines"; with a number behind it where that is taken. Takes it. */
function freeId(name: string, taken: Set<Id>): Id {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
  const stem = ['question', ...(words.length > 0 ? words : ['saved'])].join('-')
  let id = stem
  for (let number = 2; taken.has(id); number++) id = `${stem}-${number}`
  taken.add(id)
  return id
}
