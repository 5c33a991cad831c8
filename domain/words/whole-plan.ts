import { isSaid, isWeak } from '../basis.ts'
import type { Position } from '../position.ts'
import { foldedBySide, type Voices } from '../rules/sides.ts'
import type { ByStance } from '../standing.ts'
import { strongest } from './counts.ts'
import { sentence } from './naming.ts'
import { evidenceOf, sayStance } from './stance.ts'

const sided = ['supports', 'conditional', 'opposes'] as const

/** What is longer than this is said of the sides alone. */
const longest = 200

/** `sidesAlone`: where there is little room, nobody beside the sides and nobody of whom it is inferred. */
type Form = { contraFirst: boolean; sidesAlone: boolean; voices: Voices }

/** "Of the plan as a whole: Russia supports it; the White House is reported to; Ukraine is reported to oppose it": each side by its best known voice, then whoever speaks for none, then what is inferred. */
export function wholeSentence(onPlan: ByStance, { contraFirst, sidesAlone, voices }: Form): string[] {
  const order = contraFirst ? sided.toReversed() : sided
  const folded = order.map((stance) => ({ stance, ...foldOf(onPlan[stance], voices) }))
  const clausesOf = (part: 'sides' | 'others' | 'inferred') =>
    folded.map((one) => sayStance(one.stance, one[part], () => 'it', 3)).filter(Boolean)
  const ofSides = clausesOf('sides')
  const all = [...ofSides, ...clausesOf('others'), ...clausesOf('inferred')]
  const isLong = sidesAlone || all.join('; ').length > longest
  const said = isLong && ofSides.length > 0 ? ofSides : all
  return said.length === 0 ? [] : [sentence(`of the plan as a whole: ${said.join('; ')}`)]
}

/** What its principal holds, else the best known position of each side, the positions of those of no side, and those that nobody said. */
function foldOf(positions: readonly Position[], voices: Voices) {
  const marks = positions.filter(isSaid).map((position) => ({ actor: position.holder, known: position, position }))
  const folds = foldedBySide(marks, voices)
  const of = (id: string) =>
    folds.filter(({ side }) => side === id).flatMap((fold) => fold.marks.map((m) => m.position))
  const isOfHead = ({ holder }: Position) => voices.get(holder.id)?.head === holder.id
  const sides = [...new Set(folds.flatMap(({ side }) => side ?? []))]
  return {
    sides: sides.flatMap((id) => of(id).find(isOfHead) ?? strongest(of(id), evidenceOf) ?? []),
    others: folds.filter(({ side }) => side === undefined).flatMap((fold) => fold.marks.map((m) => m.position)),
    inferred: positions.filter(isWeak),
  }
}
