import type { Matrix } from '#domain/matrix'
import { countSides, type Mark } from '#domain/rules/sides'
import type { Stance } from '#domain/stance'
import { upper } from '#domain/words/naming'
import { saySides } from '#domain/words/sides'

const words = { supports: 'for it', conditional: 'on a condition', opposes: 'against it' } as const
const sided = ['supports', 'conditional', 'opposes'] as const satisfies readonly Stance[]

/** "For it 2 sides (3 actors) · against it 1 side (2 actors)": of what is said on one target, sides before actors. */
export function sayTally({ actors, targets, cells }: Matrix, target: string): string {
  const voices = new Map(actors.flatMap(({ id, voice }) => (voice ? [[id, voice] as const] : [])))
  const parts = sided.flatMap((stance) => {
    const marks = cells.flatMap((cell): Mark[] => {
      const actor = actors[cell.actor]
      const isOne = cell.stance === stance && targets[cell.target]?.id === target
      return isOne && actor ? [{ actor, known: cell.known ?? { basis: 'not-recorded' } }] : []
    })
    return marks.length > 0 ? [`${words[stance]} ${saySides(countSides(marks, voices))}`] : []
  })
  return upper(parts.join(' · '))
}
