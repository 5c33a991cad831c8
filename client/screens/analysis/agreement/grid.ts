import type { ActorNetwork } from '#domain/actor-network'
import type { Agreement } from '#domain/agreement'
import type { Coalitions } from '#domain/coalition'
import { by } from '#domain/in-order'
import type { NetworkCell } from '#domain/network'
import type { Ref } from '#domain/ref'
import { sayAgreement } from '#domain/words/agreement'
import { campLetter } from '../../../camps/camp-look.ts'

export type Tie = Pick<NetworkCell, 'value' | 'agreements' | 'conflicts'>
/** Actors of one camp, or those in none. */
export type CampGroup = { camp?: string; actors: Ref[] }
/** `words`: what may be said of each pair, as firmly as the weaker of what is known of both. `omitted`: how many actors have no room. */
export type AgreementGrid = {
  omitted: number
  groups: CampGroup[]
  actors: Ref[]
  ties: ReadonlyMap<string, Tie>
  words: ReadonlyMap<string, string>
}

/** Both directions of a tie have one key. */
export const tieKey = (a: string, b: string) => (a < b ? `${a} ${b}` : `${b} ${a}`)

function tiesIn({ rows, columns, cells }: ActorNetwork): Map<string, Tie> {
  return new Map(
    cells.flatMap(({ row, column, ...tie }) => {
      const [a, b] = [rows[row], columns[column]]
      return a && b && a.id !== b.id ? [[tieKey(a.id, b.id), tie] as const] : []
    }),
  )
}

/** A field for each pair: of more actors than this those are shown who have most in common with others. */
const mostActors = 80

/** How much each actor has in common with others. */
function sharesOf(ties: ReadonlyMap<string, Tie>): Map<string, number> {
  const shares = new Map<string, number>()
  for (const [key, { agreements, conflicts }] of ties)
    for (const id of key.split(' ')) shares.set(id, (shares.get(id) ?? 0) + agreements + conflicts)
  return shares
}

function withRoom(actors: readonly Ref[], ties: ReadonlyMap<string, Tie>): readonly Ref[] {
  if (actors.length <= mostActors) return actors
  const shares = sharesOf(ties)
  return actors.toSorted(by(({ id }) => -(shares.get(id) ?? 0))).slice(0, mostActors)
}

/** The actors camp by camp, in each whoever agrees with most of it first: those who belong together stand together. */
export function agreementGrid(
  network: ActorNetwork,
  { camps }: Pick<Coalitions, 'camps'>,
  pairs: readonly Agreement[],
): AgreementGrid {
  const ties = tiesIn(network)
  const within = (actor: Ref, camp: readonly Ref[]) =>
    camp.reduce((sum, other) => sum + (ties.get(tieKey(actor.id, other.id))?.agreements ?? 0), 0)
  const shown = withRoom(network.rows, ties)
  const known = new Set(shown.map(({ id }) => id))
  const inCamps = camps.map((members, at): CampGroup => {
    const actors = members.filter(({ id }) => known.has(id))
    return {
      camp: campLetter(at),
      actors: actors.toSorted(
        by(
          (actor) => -within(actor, actors),
          ({ name }) => name,
        ),
      ),
    }
  })
  const placed = new Set(inCamps.flatMap(({ actors }) => actors.map(({ id }) => id)))
  const others = shown.filter(({ id }) => !placed.has(id)).toSorted(by(({ name }) => name))
  const groups = [...inCamps, { actors: others }].filter(({ actors }) => actors.length > 0)
  const words = new Map(pairs.map((pair) => [tieKey(pair.a.id, pair.b.id), sayAgreement(pair)]))
  const omitted = network.rows.length - shown.length
  return { omitted, groups, actors: groups.flatMap(({ actors }) => actors), ties, words }
}
