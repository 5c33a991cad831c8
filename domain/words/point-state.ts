import type { PointState, PointStateKind } from '../point-state.ts'
import type { Ref } from '../ref.ts'
import { agreeing } from './naming.ts'

const words = {
  clash: 'clash',
  collide: 'collide',
  opposed: 'opposed',
  backed: 'backed',
  both: 'says both',
  undeclared: 'undeclared',
  silent: 'silent',
} as const satisfies Partial<Record<PointStateKind, string>>

const verbs = { gains: { one: 'gains', many: 'gain' }, loses: { one: 'loses', many: 'lose' } } as const

/** The state of a point in a word or two: "clash", "Russia gains", "3 sides, in part", "Ukraine loses". */
export function sayPointState({ kind, whose, sideless }: PointState): string {
  if (kind !== 'gains' && kind !== 'loses' && kind !== 'in-part') return words[kind]
  const who = whoOf(whose, sideless)
  if (kind === 'in-part') return `${who}, in part`
  const { one, many } = verbs[kind]
  return `${who} ${agreeing(whose, one, many)}`
}

function whoOf(whose: readonly Ref[], sideless: true | undefined): string {
  const [only] = whose
  if (whose.length === 1 && only) return only.short ?? only.name
  return `${whose.length} ${sideless ? 'actors' : 'sides'}`
}

/** The same as a sentence has it that a mouse or a screen reader asks for: what it means, and that nobody said so. */
export function explainPointState(state: PointState): string {
  const { kind, inferred, sideless } = state
  const notes = [
    meanings[kind],
    ...(sideless ? ['by actors that speak for no side'] : []),
    ...(inferred ? ['only inferred'] : []),
  ]
  return notes.join('; ')
}

const meanings: Record<PointStateKind, string> = {
  clash: 'said for it and said against it, by different sides',
  collide: 'for it and against it, at least one by a demand',
  opposed: 'said against it, nothing for it',
  backed: 'said for it, nothing against it',
  both: 'one side says both',
  gains: 'nothing said of it; it meets demands',
  'in-part': 'nothing said of it; it meets demands in part',
  loses: 'nothing said of it; it contradicts demands',
  undeclared: 'no position declared on it',
  silent: 'nothing recorded',
}
