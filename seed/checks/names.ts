import type { Draft } from '../draft.ts'
import type { Problem } from '../problem.ts'

/** Longer than this, a name does not fit a chip. */
const longestName = 24

/** A long name has a short one beside it. */
export function shortNames({ entries: e }: Draft): Problem[] {
  return [...e.actors, ...e.sides].flatMap(({ record: { name, short }, faulty, place }) =>
    name === undefined || name.length <= longestName || short !== undefined || faulty.has('short')
      ? []
      : [{ ...place(['name']), expected: `a short name beside it (short): it has ${name.length} characters` }],
  )
}
