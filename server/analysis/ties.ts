import { by } from '#domain/in-order'
import type { Tie } from '#domain/tie'

/** Everybody whom a tie names, by code unit. */
export function actorsIn(ties: readonly Tie[]): string[] {
  return [...new Set(ties.flatMap(({ a, b }) => [a, b]))].sort()
}

/**
 * Ties in an order that does not depend on how they were given: the ends of each by code unit, then all by their ends. What is
 * computed from them is the same for the same ties, in whatever order they come.
 */
export function inTieOrder(ties: readonly Tie[]): Tie[] {
  const turned = ties.map(({ a, b, weight }) => (a < b ? { a, b, weight } : { a: b, b: a, weight }))
  return turned.sort(
    by(
      (tie) => tie.a,
      (tie) => tie.b,
    ),
  )
}

/** Camps as they are listed: the largest first, of one size by their first name; names by code unit. */
export function inCampOrder(camps: readonly (readonly string[])[]): string[][] {
  return camps
    .map((camp) => [...camp].sort())
    .sort(
      by(
        (camp) => -camp.length,
        (camp) => camp[0],
      ),
    )
}

/** The actors whom something puts into the same camp, camp by camp. */
export function campsBy<K>(actors: readonly string[], campOf: (actor: string, at: number) => K): string[][] {
  const camps = new Map<K, string[]>()
  actors.forEach((actor, at) => {
    const camp = campOf(actor, at)
    const known = camps.get(camp)
    if (known) known.push(actor)
    else camps.set(camp, [actor])
  })
  return [...camps.values()]
}
