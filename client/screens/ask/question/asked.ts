import type { LibraryQuestion, Parameter, ResultForm, SavedQuestion } from '#domain/question'
import type { ViewState } from '#domain/view-state'
import { type Field, fieldsOf } from './parameters.ts'

/** What the link asks. `from`: the question that it is, or that its text was made from. */
export type Asked = {
  from?: { id: string; title: string; cypher: string; saved: boolean }
  /** The text differs from that of `from`, or comes from nowhere. */
  own: boolean
  title?: string
  shows?: string
  reading?: string
  note?: string
  cypher: string
  /** The parameters as `from` has them. */
  known: readonly Parameter[]
  fields: Field[]
  form: ResultForm
}

export type Questions = { library: readonly LibraryQuestion[]; saved: readonly SavedQuestion[] }

type Found = Pick<Asked, 'title' | 'shows' | 'reading' | 'note'> & {
  question: LibraryQuestion | SavedQuestion
  saved: boolean
}

function find({ library, saved }: Questions, id: string): Found | undefined {
  const mine = saved.find((question) => question.id === id)
  if (mine) return { question: mine, saved: true, title: mine.name, note: mine.note }
  const known = library.find((question) => question.id === id)
  return known && { question: known, saved: false, title: known.title, shows: known.shows, reading: known.reading }
}

/** Before anything is asked. */
export const nothingYet: Asked = { own: true, cypher: '', known: [], fields: [], form: 'table' }

/** What the link asks, or undefined where it asks nothing, or a question that is not there. */
export function askedIn(
  { question: id, cypher, given = {}, form }: Pick<ViewState, 'question' | 'cypher' | 'given' | 'form'>,
  questions: Questions,
): Asked | undefined {
  const found = id === undefined ? undefined : find(questions, id)
  if (!found)
    return cypher === undefined
      ? undefined
      : { own: true, cypher, known: [], fields: fieldsOf(cypher, [], given), form: form ?? 'table' }
  const { question, saved, ...words } = found
  const own = cypher !== undefined && cypher !== question.cypher
  const text = cypher ?? question.cypher
  return {
    from: { id: question.id, title: words.title ?? question.id, cypher: question.cypher, saved },
    own,
    ...(!own && words),
    cypher: text,
    known: question.parameters,
    fields: fieldsOf(text, question.parameters, given),
    form: form ?? question.form,
  }
}
