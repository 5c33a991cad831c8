import { z } from 'zod'
import { cypherLimits } from './cypher.ts'
import { Id } from './id.ts'
import { line, longest, remark, text } from './text.ts'

/** How many questions of their own users may keep. */
export const mostSavedQuestions = 500

/** What a parameter stands for, and so which picker fills it. */
export const ParameterKind = z.enum(['actor', 'point', 'plan', 'issue', 'source', 'day', 'text', 'number'])

/** One `$name` of a question: what it stands for, the word before its picker, and what it is until somebody picks. */
export const Parameter = z
  .strictObject({
    name: z.string().regex(/^[a-zA-Z]\w*$/, 'expected a name of letters, digits and _'),
    kind: ParameterKind,
    label: z.string().min(1),
    value: z.union([z.string(), z.number()]),
  })
  .meta({ id: 'Parameter' })

/** The forms that a result may be seen in. */
export const ResultForm = z.enum(['table', 'graph', 'matrix', 'chart'])

/** As long as a query may be: counted in bytes of UTF-8. */
const Cypher = z
  .string()
  .min(1)
  .refine(
    (text) => new TextEncoder().encode(text).length <= cypherLimits.queryBytes,
    `expected at most ${cypherLimits.queryBytes / 1024} kB of Cypher`,
  )

const asked = {
  cypher: Cypher,
  parameters: z.array(Parameter).default([]),
  form: ResultForm.default('table'),
}

/**
 * A question of the library. `title` may name its parameters as `{plan}`; `shows` is what the rows are; `reading` is how to
 * read the answer and what it does not say; `group` the heading it is listed under.
 */
export const LibraryQuestion = z
  .strictObject({
    id: Id,
    group: line(),
    title: line(120),
    shows: text(longest.prose),
    reading: text(longest.prose),
    ...asked,
  })
  .meta({ id: 'LibraryQuestion' })

/** What a user keeps under a name of their own. */
export const QuestionToSave = z
  .strictObject({
    name: line(120, z.string().trim()),
    note: remark(2_000).optional(),
    ...asked,
    parameters: z.array(Parameter.extend({ label: line() })).default([]),
  })
  .meta({ id: 'QuestionToSave' })

/** It begins with a word of its own, so that it is never the id of anything that a dataset names. */
export const SavedQuestionId = z
  .string()
  .regex(/^question-[a-z0-9]+(-[a-z0-9]+)*$/, 'expected the id of a saved question, such as "question-red-lines"')
  .meta({ id: 'SavedQuestionId' })

const Saving = z.strictObject({ id: SavedQuestionId, savedAt: z.iso.datetime() })

/** As it is kept; what was saved under other rules than today's is there all the same. `savedAt`: when it was last written, as an ISO instant. */
export const SavedQuestion = z
  .strictObject({ name: z.string(), note: z.string().optional(), ...asked, ...Saving.shape })
  .meta({ id: 'SavedQuestion' })

/** A question out of a file: one that was exported replaces the one with its id. */
export const QuestionToImport = QuestionToSave.extend(Saving.partial().shape).meta({ id: 'QuestionToImport' })

export type ParameterKind = z.infer<typeof ParameterKind>
export type Parameter = z.infer<typeof Parameter>
export type ResultForm = z.infer<typeof ResultForm>
export type LibraryQuestion = z.infer<typeof LibraryQuestion>
export type QuestionToSave = z.infer<typeof QuestionToSave>
export type SavedQuestion = z.infer<typeof SavedQuestion>
export type QuestionToImport = z.infer<typeof QuestionToImport>
