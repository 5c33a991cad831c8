import type { DemandMatch } from '../demand.ts'
import type { Ref } from '../ref.ts'
import { called, joined, listed, possessive } from './naming.ts'

/** "Russia’s demand “…” and the demand “…” of A and B"; of more than `most` only whose they are: "demands of Russia and Adler". */
export function demandsOf(matches: readonly DemandMatch[], most: number): string {
  const ids = [...new Set(matches.map((m) => m.demand.id))]
  if (ids.length <= most) return joined(ids.map((id) => demandOf(matches.filter((m) => m.demand.id === id))))
  return `${ids.length === 1 ? 'a demand' : 'demands'} of ${listed(actorsOf(matches).map(bySurname), 3)}`
}

function demandOf(matches: readonly DemandMatch[]): string {
  const actors = actorsOf(matches)
  const [first] = matches
  if (first === undefined) return ''
  if (actors.length === 1) return `${possessive(first.actor)} demand “${first.demand.name}”`
  return `${called(first.demand)} of ${listed(actors)}`
}

/** Where there is little room: a person by the end of the name, which is what a chip calls it. */
function bySurname(actor: Ref): Ref {
  const { name, short } = actor
  return short !== undefined && name.endsWith(` ${short}`) ? { ...actor, name: short } : actor
}

/** Who demands it, those of one name once. */
function actorsOf(matches: readonly DemandMatch[]): Ref[] {
  return [...new Map(matches.map(({ actor }) => [actor.name, actor])).values()]
}
