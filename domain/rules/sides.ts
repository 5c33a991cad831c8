import type { Actor } from '../actor.ts'
import { isSaid, type Known } from '../basis.ts'
import type { Id } from '../id.ts'
import { by } from '../in-order.ts'
import type { Ref } from '../ref.ts'
import type { Side } from '../side.ts'
import type { SideCount } from '../side-count.ts'
import type { Voice } from '../voice.ts'
import { rankOf } from '../words/verb.ts'
import { partiesOf } from './parties.ts'

export type Voices = ReadonlyMap<Id, Voice>

/** Whatever one actor says or asks, and how that is known. `reports`: in how many. */
export type Mark = { actor: Ref; known: Known; reports?: number }

/** Marks of one voice. `named`: the mark that gives it name and form; `more`: how many other actors are in it. */
export type Fold<M extends Mark> = Voice & { named: M; marks: M[]; more: number }

/** The voice of every actor. */
export function voicesOf(actors: readonly Actor[], sides: readonly Side[]): Voices {
  const known = new Map(actors.map((actor) => [actor.id, actor]))
  const parties = partiesOf(actors)
  return new Map(actors.map((actor) => [actor.id, voiceOf(actor, known, sides, parties.get(actor.id) ?? [])]))
}

function voiceOf(actor: Actor, known: ReadonlyMap<Id, Actor>, sides: readonly Side[], parties: readonly Ref[]): Voice {
  const reached = spokenForBy(actor, known)
  const spoken = sides.filter(({ principal }) => principal !== undefined && reached.has(principal))
  const own = spoken.find(({ id }) => id === actor.side) ?? (spoken.length === 1 ? spoken[0] : undefined)
  if (own?.principal !== undefined) return { head: own.principal, side: own.id }
  const [party, other] = parties
  const head = party !== undefined && other === undefined ? party.id : actor.id
  const side = sides.find(({ id }) => id === actor.side)
  return side !== undefined && countsWithout(side, actor) ? { head, side: side.id } : { head }
}

/** On a side without a principal nobody speaks for it alone: its actors count for it, but for media and whoever nobody names. */
function countsWithout({ kind, principal }: Side, { kind: what, represents }: Actor): boolean {
  if (kind !== 'party' || principal !== undefined) return false
  return represents.length > 0 || (what !== 'media' && what !== 'unnamed-source')
}

/** Itself, whom it represents, and of what it is a body, as far as that goes. To be a member is not to speak for the whole. */
function spokenForBy(actor: Actor, known: ReadonlyMap<Id, Actor>): Set<Id> {
  const reached = new Set<Id>([actor.id])
  for (const id of reached) {
    const one = known.get(id)
    const above = [...(one?.represents ?? []), ...(one?.kind === 'government-body' ? one.memberOf : [])]
    for (const { id: other } of above) reached.add(other)
  }
  return reached
}

/** Marks of one kind by voice, the best known voice first. A fold is named by its head only where the head itself has a mark. */
export function foldedBySide<M extends Mark>(marks: readonly M[], voices: Voices): Fold<M>[] {
  const folds = new Map<string, { voice: Voice; marks: M[] }>()
  for (const mark of [...marks].sort(bestKnownFirst)) {
    const voice = voices.get(mark.actor.id) ?? { head: mark.actor.id }
    const fold = folds.get(voice.head) ?? { voice, marks: [] }
    folds.set(voice.head, fold)
    fold.marks.push(mark)
  }
  return [...folds.values()].flatMap(({ voice, marks: own }) => {
    const named = own.find(({ actor }) => actor.id === voice.head) ?? own[0]
    const actors = new Set(own.map(({ actor }) => actor.id))
    return named === undefined ? [] : [{ ...voice, named, marks: own, more: actors.size - 1 }]
  })
}

const bestKnownFirst = by<Mark>(
  ({ known }) => rankOf(known),
  ({ reports = 0 }) => -reports,
  ({ actor }) => actor.name,
  ({ actor }) => actor.id,
)

export const isSaidMark = ({ known }: Pick<Mark, 'known'>): boolean => isSaid(known)

/** How many these are: sides before actors, and apart from both those of whom it is only inferred. */
export function countSides(marks: readonly Mark[], voices: Voices): SideCount {
  const said = marks.filter(isSaidMark)
  const folds = foldedBySide(said, voices)
  const actors = new Set(said.map(({ actor }) => actor.id))
  const inferred = new Set(marks.map(({ actor }) => actor.id).filter((id) => !actors.has(id)))
  return {
    sides: new Set(folds.flatMap(({ side }) => side ?? [])).size,
    others: folds.filter(({ side }) => side === undefined).length,
    actors: actors.size,
    inferred: inferred.size,
  }
}
