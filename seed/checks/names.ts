import type { Draft } from '../draft.ts'
import type { Problem } from '../problem.ts'

/** Longer than this, a name does not fit a chip. */
const longestName = 24

/** A long name has a short one beside it; a plan's name is its title. */
export function shortNames({ entries: e }: Draft): Problem[] {
  const named = [...e.actors, ...e.sides].map(({ record: { name, short }, ...rest }) => ({
    name,
    short,
    key: 'name',
    ...rest,
  }))
  const titled = e.plans.map(({ record: { title, short }, ...rest }) => ({ name: title, short, key: 'title', ...rest }))
  return [...named, ...titled].flatMap(({ name, short, key, faulty, place }) =>
    name === undefined || name.length <= longestName || short !== undefined || faulty.has('short')
      ? []
      : [{ ...place([key]), expected: `a short name beside it (short): it has ${name.length} characters` }],
  )
}
