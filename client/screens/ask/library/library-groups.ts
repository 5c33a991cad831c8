import { groupBy } from '#domain/group-by'
import type { LibraryQuestion, SavedQuestion } from '#domain/question'

/** A question as it is listed. `search`: everything that it is found by. */
export type Listed = { id: string; title: string; shows?: string; search: string }
export type ListedGroup = { group: string; questions: Listed[] }

const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Title, what it shows, group and name: "pressures-on-a-side" says in other words what its title says. */
const searchOf = ({ id, shows, group }: LibraryQuestion, title: string) =>
  folded(`${title} ${shows} ${group} ${id.replaceAll('-', ' ')}`)

/** The library by group. `say`: a title with its parameters as the things that they are at first. */
export function libraryGroups(
  library: readonly LibraryQuestion[],
  say: (question: LibraryQuestion) => string,
): ListedGroup[] {
  return [...groupBy(library, ({ group }) => group)].map(([group, questions]) => ({
    group,
    questions: questions.map((question) => {
      const title = say(question)
      return { id: question.id, title, shows: question.shows, search: searchOf(question, title) }
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

/** Words that say nothing of what is asked. */
const said = new Set(
  'a an and are at by did do does for from had has have how in is it its of on one or that the their them they this to was were what when where which who whom whose why with'.split(
    ' ',
  ),
)

/** A word without its ending: "Ukrainian" and "Ukraine", "meetings" and "meeting" begin alike. */
const stem = (word: string) => word.slice(0, Math.max(4, word.length - 3))

/** The words of a search that count: all of them where none does. */
function wordsOf(text: string): string[] {
  const words = folded(text)
    .split(/[^\p{L}\p{N}$-]+/u)
    .filter(Boolean)
  const telling = words.filter((word) => !said.has(word))
  return telling.length > 0 ? telling : words
}

/** How well a question has the words: 1 for each that it has as it is, a little less for one by its beginning. */
function fitOf({ title, search }: Listed, words: readonly string[]): number {
  const named = folded(title)
  const fits = words.map((word) => (search.includes(word) ? 1 : search.includes(stem(word)) ? 0.9 : 0))
  const inTitle = words.filter((word) => named.includes(stem(word))).length
  return fits.reduce<number>((sum, fit) => sum + fit, 0) + inTitle * 0.01
}

/** Most of the words, where no question has all of them. */
const enough = 0.5

/**
 * Those that have every word somewhere, under the groups that have any. Where none has, the closest few, best first, which is
 * why they stand under no group.
 */
export function findQuestions(groups: readonly ListedGroup[], text: string): ListedGroup[] {
  const words = wordsOf(text)
  const fits = (question: Listed) => fitOf(question, words)
  const whole = groups
    .map(({ group, questions }) => ({ group, questions: questions.filter((one) => hasAll(one, words)) }))
    .filter(({ questions }) => questions.length > 0)
  if (whole.length > 0 || words.length < 2) return whole
  const closest = groups
    .flatMap(({ questions }) => questions)
    .filter((question) => fits(question) >= words.length * enough)
    .sort((a, b) => fits(b) - fits(a))
    .slice(0, 6)
  return closest.length > 0 ? [{ group: 'Closest', questions: closest }] : []
}

const hasAll = ({ search }: Listed, words: readonly string[]) =>
  words.every((word) => search.includes(word) || (word.length > 4 && search.includes(stem(word))))
