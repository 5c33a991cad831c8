import { groupBy } from '#domain/group-by'
import { by } from '#domain/in-order'
import { leadsOneWay } from '#domain/relation'
import type { JoinedLine } from './ends.ts'
import type { Place } from './place.ts'

/** Lines of one side that say one sentence: all that go to one principal, or one between two. */
export type Bracket = {
  key: string
  kind: JoinedLine['kind']
  status?: JoinedLine['status']
  to: Place
  from: readonly { place: Place; line: JoinedLine }[]
  top: number
  bottom: number
  lane: number
}

/** Between two brackets in one lane there is that much room. */
const apart = 6

/** Who speaks for one hangs from one bracket; a hop has a number, and so a bracket of its own. */
const keyOf = ({ id, kind, to }: JoinedLine, hops: ReadonlySet<string>) =>
  leadsOneWay(kind) && !hops.has(id) ? `${kind} ${to.id}` : `line ${id}`

/** The brackets of one edge, each in a lane: the shortest in the innermost, none over another. */
export function bracketsOf(lines: readonly JoinedLine[], hops: ReadonlySet<string>): Bracket[] {
  const brackets = [...groupBy(lines, (line) => keyOf(line, hops))].flatMap(([key, group]): Bracket[] => {
    const [first] = group
    if (!first) return []
    const { kind, status, to } = first
    const from = group.map((line) => ({ place: line.from, line }))
    const heights = [to, ...from.map(({ place }) => place)].map(({ at }) => at.y)
    const span = { top: Math.min(...heights), bottom: Math.max(...heights) }
    return [{ key, kind, ...(status && { status }), to, from, ...span, lane: 0 }]
  })
  const lanes: Bracket[][] = []
  const shortest = by<Bracket>(
    ({ top, bottom }) => bottom - top,
    ({ top }) => top,
  )
  return brackets.sort(shortest).map((bracket) => {
    const isFree = (lane: Bracket[]) =>
      lane.every(({ top, bottom }) => bottom + apart < bracket.top || top - apart > bracket.bottom)
    const free = lanes.findIndex(isFree)
    const lane = free < 0 ? lanes.length : free
    const laid = { ...bracket, lane }
    lanes[lane] = [...(lanes[lane] ?? []), laid]
    return laid
  })
}

const middle = ({ top, bottom }: Bracket) => (top + bottom) / 2

/** How far from the middle of a name each of its ticks leaves it: in the order of the brackets, so that they do not cross there. */
export function tickOffsets(brackets: readonly Bracket[], scale: number): (bracket: Bracket, place: Place) => number {
  const ends = brackets.flatMap((bracket) =>
    [...new Set([bracket.to, ...bracket.from.map(({ place }) => place)])].map((place) => ({ bracket, place })),
  )
  const offsets = new Map<string, Map<Bracket, number>>()
  for (const [id, ticks] of groupBy(ends, ({ place }) => place.id)) {
    const inOrder = ticks.sort(
      by(
        ({ bracket }) => middle(bracket),
        ({ bracket, place }) => (middle(bracket) < place.at.y ? -bracket.lane : bracket.lane),
      ),
    )
    const isFront = ticks[0]?.place.lead.length === 0
    const step = Math.min(4.2, (isFront ? 15 : 6) / Math.max(1, inOrder.length - 1)) * scale
    offsets.set(id, new Map(inOrder.map(({ bracket }, i) => [bracket, (i - (inOrder.length - 1) / 2) * step])))
  }
  return (bracket, place) => offsets.get(place.id)?.get(bracket) ?? 0
}
