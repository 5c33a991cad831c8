import type { LibraryQuestion, SavedQuestion } from '#domain/question'
import { groupBy } from '../../../canvas/group-by.ts'

/** A question as it is listed. `search`: everything that it is found by. */
export type Listed = { id: string; title: string; shows?: string; search: string }
export type ListedGroup = { group: string; questions: Listed[] }

const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** The library by group. `say`: a title with its parameters as the things that they are at first. */
export function libraryGroups(
  library: readonly LibraryQuestion[],
  say: (question: LibraryQuestion) => string,
): ListedGroup[] {
  return [...groupBy(library, ({ group }) => group)].map(([group, questions]) => ({
    group,
    questions: questions.map((question) => {
      const title = say(question)
      return { id: question.id, title, shows: question.shows, search: folded(`${title} ${question.shows} ${group}`) }
    }),
  }))
}

export function savedGroup(saved: readonly SavedQuestion[]): ListedGroup {
  return {
    group: 'Your questions',
    questions: saved.map(({ id, name, note }) => ({
      id,
      title: name,
      ...(note && { shows: note }),
      search: folded(`${name} ${note ?? ''}`),
    })),
  }
}

/** Those that have every word somewhere, under the groups that have any. */
export function findQuestions(groups: readonly ListedGroup[], words: string): ListedGroup[] {
  const wanted = folded(words).split(/\s+/).filter(Boolean)
  return groups
    .map(({ group, questions }) => ({
      group,
      questions: questions.filter(({ search }) => wanted.every((word) => search.includes(word))),
    }))
    .filter(({ questions }) => questions.length > 0)
}
