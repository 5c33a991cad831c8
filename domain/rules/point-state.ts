import type { JointAnswer } from '../demand.ts'
import { type PointState, PointStateKind } from '../point-state.ts'
import { actorRef, type Ref } from '../ref.ts'
import type { Stance } from '../stance.ts'
import { foldedBySide, isSaidMark, type Mark, type Voices } from './sides.ts'

/** What one actor says of a point, or how the point answers its demands. `known`: how that is known, of an answer the answer itself. */
export type PointMark = Mark & ({ stance: Stance } | { match: JointAnswer })

/** A mark by the voice that it counts as. */
type Voiced = { voice: string; said: boolean }

/** What pulls which way. An answer in part pulls for it; demands of one actor that are answered differently pull both ways. */
type Pulls = { saidFor: Voiced[]; saidAgainst: Voiced[]; askedFor: Voiced[]; askedAgainst: Voiced[] }

const pulls: Record<Stance | JointAnswer, readonly (keyof Pulls)[]> = {
  supports: ['saidFor'],
  conditional: ['saidFor'],
  opposes: ['saidAgainst'],
  mixed: [],
  undeclared: [],
  meets: ['askedFor'],
  'partly-meets': ['askedFor'],
  contradicts: ['askedAgainst'],
  split: ['askedFor', 'askedAgainst'],
}

const kindOf = (mark: PointMark): Stance | JointAnswer => ('stance' in mark ? mark.stance : mark.match)

/** The state of a point from all marks on it. Who speaks for no side decides only where no side says or asks anything of it. */
export function pointState(marks: readonly PointMark[], voices: Voices): PointState {
  const ofSides = marks.filter(({ actor }) => voices.get(actor.id)?.side !== undefined)
  const [sides, all] = [decided(ofSides, voices), decided(marks, voices)]
  const isOpen = ({ kind }: PointState) => kind === 'undeclared' || kind === 'silent'
  if (!isOpen(sides) || (sides.kind === 'undeclared' && isOpen(all))) return sides
  return all.kind === 'silent' ? all : { ...all, sideless: true }
}

function decided(marks: readonly PointMark[], voices: Voices): PointState {
  const { saidFor, saidAgainst, askedFor, askedAgainst } = pulled(marks, voices)
  const clash = knownOf([[saidFor, saidAgainst]], areApart)
  if (clash !== undefined) return stateOf('clash', clash)
  const between = knownOf(
    [
      [saidFor, askedAgainst],
      [askedFor, saidAgainst],
      [askedFor, askedAgainst],
    ],
    areApart,
  )
  const within = [
    [saidFor, askedAgainst],
    [askedFor, saidAgainst],
  ] as const
  const collide = between ?? knownOf(within, areThere)
  if (collide !== undefined) return stateOf('collide', collide)
  return saidState(saidFor, saidAgainst) ?? restState(marks, voices)
}

function pulled(marks: readonly PointMark[], voices: Voices): Pulls {
  const into: Pulls = { saidFor: [], saidAgainst: [], askedFor: [], askedAgainst: [] }
  for (const mark of marks) {
    const { head, side } = voices.get(mark.actor.id) ?? { head: mark.actor.id, side: undefined }
    for (const way of pulls[kindOf(mark)]) into[way].push({ voice: side ?? head, said: isSaidMark(mark) })
  }
  return into
}

type Two = readonly [readonly Voiced[], readonly Voiced[]]

const areThere = ([ones, others]: Two) => ones.length > 0 && others.length > 0

const areApart = (two: Two) => areThere(two) && new Set(two.flat().map(({ voice }) => voice)).size > 1

const saidOf = ([ones, others]: Two): Two => [ones.filter(({ said }) => said), others.filter(({ said }) => said)]

/** Whether some two stand against each other: true where somebody said both, false where one is inferred, undefined where none do. */
function knownOf(all: readonly Two[], against: (two: Two) => boolean): boolean | undefined {
  if (all.some((two) => against(saidOf(two)))) return true
  return all.some(against) ? false : undefined
}

/** One side that is both for and against is held to what it said, where the other is only inferred of it. */
function saidState(saidFor: readonly Voiced[], saidAgainst: readonly Voiced[]): PointState | undefined {
  if (saidFor.length + saidAgainst.length === 0) return undefined
  const said = saidOf([saidFor, saidAgainst])
  const [f, a] = said.flat().length > 0 ? said : [saidFor, saidAgainst]
  const kind = f.length > 0 && a.length > 0 ? 'both' : f.length > 0 ? 'backed' : 'opposed'
  return stateOf(kind, said.flat().length > 0)
}

/** Where nobody says anything for or against. */
function restState(marks: readonly PointMark[], voices: Voices): PointState {
  const mixed = marks.filter((mark) => kindOf(mark) === 'mixed')
  if (mixed.length > 0) return stateOf('both', mixed.some(isSaidMark))
  const asked = marks.filter((mark) => 'match' in mark)
  if (asked.length > 0) {
    return { ...stateOf(allOf(asked), asked.some(isSaidMark)), whose: namedIn(asked, voices) }
  }
  return marks.length > 0 ? stateOf('undeclared', marks.some(isSaidMark)) : stateOf('silent', true)
}

/** Whoever asks gains or loses only where all answers are so. */
function allOf(asked: readonly PointMark[]): PointStateKind {
  if (asked.every((mark) => kindOf(mark) === 'meets')) return 'gains'
  return asked.every((mark) => kindOf(mark) === 'contradicts') ? 'loses' : 'in-part'
}

/** One for each side, or for who speaks for none: the name by which it goes. */
function namedIn(asked: readonly PointMark[], voices: Voices): Ref[] {
  const names = new Map<string, Ref>()
  for (const { head, side = head, named } of foldedBySide(asked, voices)) {
    if (!names.has(side)) names.set(side, actorRef(named.actor))
  }
  return [...names.values()]
}

function stateOf(kind: PointStateKind, isKnown: boolean): PointState {
  return { kind, whose: [], ...(isKnown ? {} : { inferred: true as const }) }
}

export const isContested = ({ kind }: PointState): boolean => kind === 'clash' || kind === 'collide'

/** What sorts points: word against word first, then word or demand against demand, what is said before what is inferred. */
export function stateRank({ kind, inferred, sideless }: PointState): number {
  return PointStateKind.options.indexOf(kind) * 4 + (sideless ? 2 : 0) + (inferred ? 1 : 0)
}
