import { type Arrival, formOf, type LineEnd, relationLooks, tipsAt } from '../../relation-looks.ts'
import type { JoinedLine } from './ends.ts'

type Line = Pick<JoinedLine, 'kind' | 'status'>

/** Called off or on hold: a meeting whose line never joins. */
export const isCut = (line: Line): boolean => relationLooks[formOf(line)].mark === 'cross'

/** The forms at a line's two ends: an arrow where it speaks for somebody, dots where both took part. */
export const tipsOf = (line: Line, from: Arrival, to: Arrival): LineEnd[] =>
  tipsAt(relationLooks[formOf(line)], from, to)

/** The width of a line that says nothing by it, in pixels at scale 1. */
export const thinLine = 1.1

/** The more meetings, the wider, up to a width that still is a line. */
export function widthOf({ kind, status, count }: Pick<JoinedLine, 'kind' | 'status' | 'count'>, scale: number): number {
  const isHeld = kind === 'met' && (status === undefined || status === 'held')
  return (isHeld ? 1.3 + Math.min(3, (count - 1) * 0.4) : thinLine) * scale
}
