import type { Plan } from '#domain/plan'
import type { Ref } from '#domain/ref'
import type { AskedInWords, ViewChange } from '#domain/view-state'

/** The last three are answered by the Table, whose link says by what it draws what was asked. */
export type Asked = AskedInWords | 'reaches' | 'speaks-for' | 'met'

/** A question and what it is about: `a` a point, plan or actor, `b` a second actor, `since` a day. */
export type Question = { ask: Asked; a?: string | undefined; b?: string | undefined; since?: string | undefined }

/** What a question has to be told, each by a picker of its own. */
export type Need = 'point' | 'plan-or-point' | 'actor' | 'day'

/** What somebody typed a question about: `other` is the second actor of a comparison. */
export type About = { about: string; other?: string }

/** What was found by the words that a question was typed about: the best results for each, and the plan that is chosen. */
export type Found = { first: readonly Ref[]; second: readonly Ref[]; plan: Ref | undefined; today: string | undefined }

/** What a first question may be about: the plan, the two of different sides of whom most is known, and a day not long ago. */
export type Beginning = { plan: Plan; a: Ref | undefined; b: Ref | undefined; since: string }

/** A question with its words. */
export type Worded = Question & { words: string }

/** One question in words: how it reads, what it needs, where it leads. */
export type QuestionInWords = {
  ask: Asked
  /** As it reads where one is picked. */
  words: string
  needs: readonly Need[]
  /** What stands between two pickers, where that is not "and". */
  between?: string
  /** What follows the pickers. */
  after?: string
  /** What a text asks it about. Undefined where the text asks something else. */
  read: (text: string) => About | undefined
  /** Where it is answered. Undefined while something that it needs is missing. */
  place: (question: Question) => ViewChange | undefined
  /** Itself, where what was typed says all that it needs, and one screen answers it whole. */
  whole?: (typed: About, found: Found) => Worded | undefined
  /** Itself, ready to be asked on the first screen. */
  begin?: (beginning: Beginning) => Worded | undefined
}

export const isActor = ({ label }: Ref) => label === 'Actor'

const bare = (name: string) => name.replace(/^the\s+/i, '').trim()

/** Reads what stands behind an opening, or in its first brackets. */
export const readAfter =
  (opening: RegExp) =>
  (text: string): About | undefined => {
    const found = opening.exec(text)
    return found ? { about: bare(found[1] ?? text.slice(found[0].length)) } : undefined
  }

/** Reads what stands in the first and second brackets. */
export const readTwo =
  (pattern: RegExp) =>
  (text: string): About | undefined => {
    const [, one, other] = pattern.exec(text) ?? []
    return one && other ? { about: bare(one), other: bare(other) } : undefined
  }
