import { z } from 'zod'
import { pageOf } from '#domain/page'
import {
  LibraryQuestion,
  mostSavedQuestions,
  QuestionToImport,
  QuestionToSave,
  SavedQuestion,
  SavedQuestionId,
} from '#domain/question'
import { library } from '../queries/library.ts'
import { forgetQuestion, type Kept, keepQuestions, savedQuestions } from '../queries/saved-questions.ts'
import { defineRoute } from './define-route.ts'
import { noParams, noQuery } from './filters.ts'
import { httpLimits } from './limits.ts'
import { notFound, Problem } from './problem.ts'

const tag = 'Questions'
const refusals = { 409: 'There are too many already, or something else has the id' }
const ofOne = z.object({ id: SavedQuestionId })

/** A list of questions, or what `GET /api/questions/saved` answered, which has the list under `items`. */
const File = z.preprocess(
  (sent) => (typeof sent === 'object' && sent !== null && 'items' in sent ? sent.items : sent),
  z
    .array(QuestionToImport)
    .max(mostSavedQuestions, `expected at most ${mostSavedQuestions} questions`)
    .superRefine((questions, context) => {
      const ids = questions.map(({ id }) => id)
      for (const [at, id] of ids.entries())
        if (id !== undefined && ids.indexOf(id) < at)
          context.addIssue({
            code: 'custom',
            path: [at, 'id'],
            message: `expected an id that is not also of question ${ids.indexOf(id)}`,
          })
    }),
)

export const questionRoutes = [
  defineRoute({
    path: '/api/questions',
    tag,
    summary: 'The library: questions that Parley comes with, by group',
    description: 'Each with its Cypher, its parameters, and how its answer is to be read. All of them at once.',
    example: {},
    params: noParams,
    query: noQuery,
    response: pageOf(LibraryQuestion),
    async answer() {
      return toList(library())
    },
  }),
  defineRoute({
    path: '/api/questions/saved',
    tag,
    summary: 'The questions that users have saved, by name',
    description:
      'All of them at once; there are at most 500. The answer can be sent to `POST /api/questions/saved/import` as it is.',
    example: {},
    params: noParams,
    query: noQuery,
    response: pageOf(SavedQuestion),
    async answer(_, store) {
      return toList(await savedQuestions.ask(store, { ids: null }))
    },
  }),
  defineRoute({
    path: '/api/questions/saved',
    method: 'post',
    writes: true,
    status: 201,
    tag,
    summary: 'Saves a question under an id made from its name',
    description: 'Its Cypher is not run. `PARLEY_WRITES` says from where this is possible.',
    example: { body: { name: 'Red lines', cypher: 'MATCH (d:Demand {redLine: true}) RETURN d.title AS demand' } },
    params: noParams,
    query: noQuery,
    body: QuestionToSave,
    refusals,
    response: SavedQuestion,
    async answer({ body }, store) {
      return theOne(await keepQuestions(store, [body], new Date()))
    },
  }),
  defineRoute({
    path: '/api/questions/saved/import',
    method: 'post',
    writes: true,
    status: 201,
    longestBody: httpLimits.importBytes,
    tag,
    summary: 'Saves a list of questions, all or none: one with an id replaces what has it, one without is new',
    description:
      'A list, or what `GET /api/questions/saved` answered. `PARLEY_WRITES` says from where this is possible.',
    example: {
      body: [{ id: 'question-plans', name: 'Plans', cypher: 'MATCH (p:Plan) RETURN p.title AS plan ORDER BY plan' }],
    },
    params: noParams,
    query: noQuery,
    body: File,
    refusals,
    response: pageOf(SavedQuestion),
    async answer({ body }, store) {
      return toList(keptOf(await keepQuestions(store, body, new Date())))
    },
  }),
  defineRoute({
    path: '/api/questions/saved/:id',
    method: 'put',
    writes: true,
    tag,
    summary: 'Writes a saved question anew, or puts one back that was deleted',
    description:
      'The same id has it afterwards, also where nothing had it before. `PARLEY_WRITES` says from where this is possible.',
    example: {
      params: { id: 'question-red-lines' },
      body: {
        name: 'Red lines',
        note: 'Whatever the plan.',
        cypher: 'MATCH (d:Demand {redLine: true}) RETURN d.title AS demand ORDER BY demand',
      },
    },
    params: ofOne,
    query: noQuery,
    body: QuestionToSave,
    refusals,
    response: SavedQuestion,
    async answer({ params, body }, store) {
      return theOne(await keepQuestions(store, [{ ...body, id: params.id }], new Date()))
    },
  }),
  defineRoute({
    path: '/api/questions/saved/:id',
    method: 'delete',
    writes: true,
    tag,
    summary: 'Deletes a saved question, and answers what it was',
    description: 'What it answers can be sent back with `PUT`. `PARLEY_WRITES` says from where this is possible.',
    example: { params: { id: 'question-red-lines' } },
    params: ofOne,
    query: noQuery,
    response: SavedQuestion,
    async answer({ params }, store) {
      const question = await forgetQuestion(store, params.id)
      if (!question) throw notFound(params.id)
      return question
    },
  }),
]

function toList<T>(items: T[]): { items: T[]; total: number } {
  return { items, total: items.length }
}

function keptOf(outcome: Kept): SavedQuestion[] {
  if ('kept' in outcome) return outcome.kept
  if (outcome.refused === 'full')
    throw new Problem(409, `At most ${mostSavedQuestions} questions are kept: delete some first. Nothing was saved.`)
  throw new Problem(409, `Something that is no saved question has the id "${outcome.id}". Nothing was saved.`)
}

function theOne(outcome: Kept): SavedQuestion {
  const [question] = keptOf(outcome)
  if (!question) throw new Error('One question was kept, and none came back')
  return question
}
