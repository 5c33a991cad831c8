import type { Position } from '#domain/position'
import { foldedBySide, isSaid, type Voices } from '#domain/rules/sides'
import type { ByStance } from '#domain/standing'
import { howSaid, strongest } from '#domain/words/counts'
import { joined, sentence } from '#domain/words/naming'
import { evidenceOf, sayStance } from '#domain/words/stance'

const sided = ['supports', 'conditional', 'opposes'] as const

type Sided = (typeof sided)[number]

const ways: Record<Sided, string> = { supports: 'for', conditional: 'conditionally for', opposes: 'against' }

/** What is no longer than this need not be counted. */
const fewest = 90

/** `sidesAlone`: where there is little room, nobody beside the sides and nobody of whom it is inferred. */
type Form = { contraFirst: boolean; sidesAlone: boolean; voices: Voices }

/** "Of the plan as a whole: 2 sides for (asserted), 1 against (reported)". The plan's own answer names them all. */
export function wholeSentence(onPlan: ByStance, { contraFirst, sidesAlone, voices }: Form): string[] {
  const order = contraFirst ? sided.toReversed() : [...sided]
  const named = order.map((stance) => sayStance(stance, onPlan[stance], () => 'it', 2)).filter(Boolean)
  if (named.length === 0) return []
  const inFull = named.join('; ')
  const counted = inFull.length <= fewest ? [] : countedClauses(onPlan, order, voices)
  const said = counted.length > 0 ? counted : named
  return [sentence(`of the plan as a whole: ${(sidesAlone ? said.slice(0, 1) : said).join('; ')}`)]
}

/** Nothing where nobody speaks for a side. */
function countedClauses(onPlan: ByStance, order: readonly Sided[], voices: Voices): string[] {
  const folded = order.map((stance) => ({ stance, ...foldOf(onPlan[stance], voices) }))
  const some = folded.filter(({ sides }) => sides.length > 0)
  if (some.length === 0 && folded.every(({ inferred }) => inferred.length === 0)) return []
  const sides = some.map(({ stance, sides: own }, at) => {
    const noun = at > 0 ? '' : own.length === 1 ? ' side' : ' sides'
    return `${own.length}${noun} ${ways[stance]} (${howSaid(own.map(evidenceOf))})`
  })
  const beside = folded.map(({ stance, others }) => sayStance(stance, others, () => 'it', 2)).filter(Boolean)
  return [
    ...(sides.length > 0 ? [sides.join(', ')] : []),
    ...beside.map((clause, at) => (at === 0 && sides.length > 0 ? `beside the sides, ${clause}` : clause)),
    ...inferredClauses(folded, sides.length > 0),
  ]
}

/** The best known position of each side, the positions of those of no side, and those that nobody said. */
function foldOf(positions: readonly Position[], voices: Voices) {
  const marks = positions.map((position) => ({ actor: position.holder, known: position, position }))
  const folds = foldedBySide(marks.filter(isSaid), voices)
  const of = (id: string) =>
    folds.filter(({ side }) => side === id).flatMap((fold) => fold.marks.map((m) => m.position))
  const sides = [...new Set(folds.flatMap(({ side }) => side ?? []))]
  return {
    sides: sides.flatMap((id) => strongest(of(id), evidenceOf) ?? []),
    others: folds.filter(({ side }) => side === undefined).flatMap((fold) => fold.marks.map((m) => m.position)),
    inferred: marks.filter((mark) => !isSaid(mark)).map(({ position }) => position),
  }
}

const guesses = [
  ['inference', 'by inference'],
  ['our-reading', 'by our reading'],
  ['not-recorded', 'on an unrecorded basis'],
] as const

/** "by inference also 2 actors for": never counted among those who said so. */
function inferredClauses(folded: readonly { stance: Sided; inferred: Position[] }[], also: boolean): string[] {
  return guesses.flatMap(([basis, how]) => {
    const counts = folded.flatMap(({ stance, inferred }) => {
      const count = new Set(inferred.filter((p) => p.basis === basis).map(({ holder }) => holder.id)).size
      return count > 0 ? [`${count} ${count === 1 ? 'actor' : 'actors'} ${ways[stance]}`] : []
    })
    return counts.length > 0 ? [`${how}${also ? ' also' : ''} ${joined(counts)}`] : []
  })
}
