import type { ContestedPoint } from '#domain/contested'
import type { Ref } from '#domain/ref'
import { upper } from '#domain/words/naming'
import { saySides } from '#domain/words/sides'

const nameOf = ({ label, name }: Ref) => (label === 'Plan' ? name : `“${name}”`)

/** "for it 2 sides (6 actors); against it 1 side (8 actors)". */
export const saySplit = ({ sides }: Pick<ContestedPoint, 'sides'>) =>
  `for it ${saySides(sides.for)}; against it ${saySides(sides.against)}`

export const isSplit = (point: Pick<ContestedPoint, 'for' | 'against'>) => point.for > 0 && point.against > 0

/** What is contested most, in a sentence. */
export function contestedTitle(points: readonly ContestedPoint[]): string {
  const split = points.filter(isSplit)
  const [most] = split
  if (!most) return points.length === 0 ? 'Nobody has spoken on anything here' : 'No point has voices on both sides'
  const what = `${nameOf(most.point)} divides the most sides: ${saySplit(most)}`
  return split.length === 1 ? `${what}. Nothing else has voices on both sides` : what
}

/** How small the splits are. */
export function contestedCaution(points: readonly ContestedPoint[]): string | undefined {
  const split = points.filter(isSplit)
  const small = split.filter(({ spoke }) => spoke <= 3).length
  const one = points.filter(({ spoke }) => spoke === 1).length
  const parts = [
    small > 0 && `${small} of ${split.length} splits are between two or three voices`,
    one > 0 &&
      `on ${one} of ${points.length} points and plans one actor alone took a side: that nobody contradicts is no agreement`,
  ].filter(Boolean)
  const words = parts.join('; ')
  return words ? `${upper(words)}.` : undefined
}
