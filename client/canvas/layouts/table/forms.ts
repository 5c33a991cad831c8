import type { Point } from '../../scene.ts'
import type { JoinedLine } from './ends.ts'
import type { LineEnd } from './table-scene.ts'

/** A line's end and which way it goes there. */
type Arrival = Point & { angle: number }

/** Called off or on hold: a meeting whose line never joins. */
export const isCut = ({ kind, status }: Pick<JoinedLine, 'kind' | 'status'>): boolean =>
  kind === 'met' && (status === 'cancelled' || status === 'on-hold')

/** The forms at a line's two ends: an arrow where it speaks for somebody, dots where both took part. */
export function tipsOf(line: Pick<JoinedLine, 'kind' | 'status'>, from: Arrival, to: Arrival): LineEnd[] {
  const { kind } = line
  if (kind === 'speaks-for') return [{ ...to, form: 'arrow' }]
  if (kind === 'member-of') return [{ ...to, form: 'ring' }]
  if (kind === 'carries') return [{ ...to, form: 'chevron' }]
  if (kind !== 'met' || isCut(line)) return []
  const form = line.status === undefined || line.status === 'held' ? 'dot' : 'open'
  return [
    { ...from, form },
    { ...to, form },
  ]
}

/** The more meetings, the wider, up to a width that still is a line. */
export function widthOf({ kind, status, count }: Pick<JoinedLine, 'kind' | 'status' | 'count'>, scale: number): number {
  const isHeld = kind === 'met' && (status === undefined || status === 'held')
  return (isHeld ? 1.3 + Math.min(3, (count - 1) * 0.4) : 1.1) * scale
}
