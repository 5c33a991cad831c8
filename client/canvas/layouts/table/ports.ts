import { groupBy } from '#domain/group-by'
import { by } from '#domain/in-order'
import type { JoinedLine } from './ends.ts'
import type { Measures } from './measures.ts'
import type { Place } from './place.ts'

/** Lines of several kinds between the same two, and the how manieth of them a line is. */
export type Family = { of: number; at: number }

const pairOf = ({ from, to }: JoinedLine) => [from.id, to.id].sort().join(' ')

export function familiesOf(lines: readonly JoinedLine[]): Map<JoinedLine, Family> {
  const families = [...groupBy(lines, pairOf).values()]
  return new Map(families.flatMap((family) => family.map((line, at) => [line, { of: family.length, at }] as const)))
}

/** Which way a line leaves a place for another: from the top, or from the left at the head. */
function angle(place: Place, other: Place): number {
  if (place.edge === 'head') return other.rim.x
  return Math.atan2(other.rim.y - place.rim.y, Math.max(1, Math.abs(other.rim.x - place.rim.x)))
}

/** Of one family the lines do not cross where they leave: the further inside an arc, the nearer its port to the other end. */
function turn(place: Place, other: Place): 1 | -1 {
  if (place.edge !== other.edge) return place.edge === 'right' && other.edge === 'head' ? -1 : 1
  const after = place.edge === 'head' ? other.rim.x > place.rim.x : other.rim.y > place.rim.y
  return after ? -1 : 1
}

/** How far from the middle of a seat each of its lines leaves it, in the order in which they arrive elsewhere. */
export function portsOf(
  lines: readonly JoinedLine[],
  { port, seat }: Measures,
): (line: JoinedLine, place: Place) => number {
  const families = familiesOf(lines)
  const ends = lines.flatMap((line) => [
    { line, place: line.from, other: line.to },
    { line, place: line.to, other: line.from },
  ])
  const offsets = new Map<string, Map<JoinedLine, number>>()
  for (const [id, leaving] of groupBy(ends, ({ place }) => place.id)) {
    const inOrder = leaving.sort(
      by(
        ({ place, other }) => angle(place, other),
        ({ other }) => other.id,
        ({ line, place, other }) => (families.get(line)?.at ?? 0) * turn(place, other),
      ),
    )
    const step = Math.min(port, (seat * 1.7) / Math.max(1, inOrder.length - 1))
    offsets.set(id, new Map(inOrder.map(({ line }, i) => [line, (i - (inOrder.length - 1) / 2) * step])))
  }
  return (line, place) => offsets.get(place.id)?.get(line) ?? 0
}
