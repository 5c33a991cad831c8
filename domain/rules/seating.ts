import type { ActorKind } from '../actor.ts'
import type { Arc, TableEdge } from '../arc.ts'
import type { Id } from '../id.ts'
import { by } from '../in-order.ts'
import type { SideKind } from '../side.ts'

/** They never sit in the front row where somebody else can: an unnamed source is nobody's face, a company and a church are no party. */
const atTheBack: readonly ActorKind[] = ['unnamed-source', 'company', 'religious-body']

export const sitsAtTheBack = ({ kind }: { kind: ActorKind }): boolean => atTheBack.includes(kind)

type Records = {
  events: readonly { participants: readonly { actor: Id }[] }[]
  brokerages: readonly { actor: Id }[]
  positions: readonly { holder: Id }[]
}

/** In how many events, brokerages and positions each actor is, over the whole dataset. Who is in none is not in it. */
export function involvementOf({ events, brokerages, positions }: Records): Map<Id, number> {
  const involved = [
    ...events.flatMap(({ participants }) => participants.map(({ actor }) => actor)),
    ...brokerages.map(({ actor }) => actor),
    ...positions.map(({ holder }) => holder),
  ]
  const counts = new Map<Id, number>()
  for (const actor of involved) counts.set(actor, (counts.get(actor) ?? 0) + 1)
  return counts
}

type Seated = { id: Id; name: string; kind: ActorKind }

/**
 * A side's actors as they sit: its principal or, without one, the state named like it; then the others, last those who sit at the back.
 * Among these who is most involved comes first, else as listed.
 */
export function seatOrder<A extends Seated>(
  actors: readonly A[],
  side: { name: string; principal?: Id },
  involvement: ReadonlyMap<Id, number>,
): A[] {
  const isHead = ({ id, name, kind }: Seated) =>
    side.principal === undefined ? kind === 'state' && name === side.name : id === side.principal
  return [...actors].sort(
    by(
      (actor) => (isHead(actor) ? 0 : 1),
      (actor) => (sitsAtTheBack(actor) ? 1 : 0),
      (actor) => -(involvement.get(actor.id) ?? 0),
    ),
  )
}

/** A side with its actors in seat order. */
export type SideToSeat = { id: Id; kind: SideKind; actors: readonly Id[] }

type Point = { x: number; y: number }

/** The Table's proportions, and how many sit in a row of a side's half of a long edge: lengths of lines are compared, nothing is drawn by them. */
const half = { width: 160, height: 275 }
const row = 8

function seatAt(arc: Arc, order: number): Point {
  if (arc.edge === 'head') return { x: order < 3 ? (order - 1) * 84 : 130, y: -half.height }
  const step = (2 * half.height) / arc.of
  const behind = order < row ? 0.5 : 1
  const along = (Math.min(order % row, order < row * 2 ? row : row - 1) + behind) / (row + 1)
  return { x: arc.edge === 'left' ? -half.width : half.width, y: -half.height + step * (arc.place + along) }
}

const inward = { left: { x: 1, y: 0 }, right: { x: -1, y: 0 }, head: { x: 0, y: 1 }, foot: { x: 0, y: -1 } }

/** How long a line over the table is: it leaves and arrives at right angles to the rim, and goes back to its own edge in an arc. */
function lengthOver(a: Point, from: TableEdge, b: Point, to: TableEdge): number {
  const distance = Math.hypot(a.x - b.x, a.y - b.y)
  const deep = half.width * 2.1
  const reach = from === to ? (deep * distance) / (deep + distance) : Math.max(distance * 0.42, half.width * 0.35)
  const at = (share: number): Point => {
    const rest = 1 - share
    const on = (axis: 'x' | 'y') =>
      (rest ** 3 + 3 * rest ** 2 * share) * a[axis] +
      (share ** 3 + 3 * rest * share ** 2) * b[axis] +
      3 * rest * share * reach * (rest * inward[from][axis] + share * inward[to][axis])
    return { x: on('x'), y: on('y') }
  }
  let [length, last] = [0, a]
  for (let step = 1; step <= 12; step += 1) {
    const next = at(step / 12)
    length += Math.hypot(next.x - last.x, next.y - last.y)
    last = next
  }
  return length
}

/** All ways to give `places` to `items`, the first item's first place first. */
function allotments(places: number): number[][] {
  const all: number[][] = [[]]
  for (let item = 0; item < places; item += 1) {
    const longer = all.flatMap((one) =>
      Array.from({ length: places }, (_, place) => place).flatMap((place) =>
        one.includes(place) ? [] : [[...one, place]],
      ),
    )
    all.splice(0, all.length, ...longer)
  }
  return all
}

/** More sides than that at the long edges keep the order in which they are listed. */
const mostAllotted = 8

/** The places at the long edges, in pairs that face each other, from the top. */
function longArcs(sides: number): Arc[] {
  const left = Math.ceil(sides / 2)
  const at = (edge: 'left' | 'right', of: number) =>
    Array.from({ length: of }, (_, place): Arc => ({ edge, place, of }))
  const [lefts, rights] = [at('left', left), at('right', sides - left)]
  return lefts.flatMap((arc, i) => [arc, ...rights.slice(i, i + 1)])
}

/**
 * Which side sits where: of all allotments of the long edges the one with the shortest lines in total, at equal length the first as
 * listed. Who stands between the sides sits at the head, who reports at the foot; a second such side sits at a long edge.
 * `lines`: who met or drafted with whom, by actor.
 */
export function arcsOf(sides: readonly SideToSeat[], lines: readonly { from: Id; to: Id }[]): Map<Id, Arc> {
  const head = sides.find(({ kind }) => kind === 'between')
  const foot = sides.find(({ kind }) => kind === 'reporting')
  const long = sides.filter((side) => side !== head && side !== foot)
  const arcs = longArcs(long.length)
  const headArc: Arc = { edge: 'head', place: 0, of: 1 }
  const best =
    long.length > mostAllotted
      ? arcs.map((_, i) => i)
      : shortest(long, arcs, head && { side: head, arc: headArc }, lines)
  return new Map<Id, Arc>([
    ...long.flatMap(({ id }, i): [Id, Arc][] => {
      const arc = arcs[best[i] ?? i]
      return arc ? [[id, arc]] : []
    }),
    ...(head ? [[head.id, headArc] as const] : []),
    ...(foot ? [[foot.id, { edge: 'foot', place: 0, of: 1 } satisfies Arc] as const] : []),
  ])
}

type Head = { side: SideToSeat; arc: Arc } | undefined
type Lines = readonly { from: Id; to: Id }[]

/** How long the lines between two sides are, were each at one of its places: by side, place, side and place, the earlier side first. */
function lengthsBetween(long: readonly SideToSeat[], arcs: readonly Arc[], head: Head, lines: Lines) {
  const count = long.length + 1
  const lengths = new Float64Array(count ** 4)
  const at = (a: number, i: number, b: number, j: number) => ((a * count + i) * count + b) * count + j
  const seatOf = new Map(
    [...long, ...(head ? [head.side] : [])].flatMap((side, at) =>
      side.actors.map((actor, order) => [actor, { at, order }] as const),
    ),
  )
  const placesOf = (side: number): [number, Arc][] =>
    head && side === long.length ? [[0, head.arc]] : [...arcs.entries()]
  for (const { from, to } of lines) {
    const [a, b] = [seatOf.get(from), seatOf.get(to)].sort(by((seat) => seat?.at))
    if (!a || !b || a.at === b.at) continue
    for (const [i, arc] of placesOf(a.at))
      for (const [j, other] of placesOf(b.at)) {
        const [p, q] = [seatAt(arc, a.order), seatAt(other, b.order)]
        const key = at(a.at, i, b.at, j)
        lengths[key] = (lengths[key] ?? 0) + lengthOver(p, arc.edge, q, other.edge)
      }
  }
  return (a: number, i: number, b: number, j: number) => lengths[at(a, i, b, j)] ?? 0
}

/** Lengths are compared to the thousandth, so that the order of a sum decides nothing. */
function shortest(long: readonly SideToSeat[], arcs: readonly Arc[], head: Head, lines: Lines): number[] {
  const between = lengthsBetween(long, arcs, head, lines)
  const sides = long.length + (head ? 1 : 0)
  let best: { allotment: number[]; length: number } | undefined
  for (const allotment of allotments(long.length)) {
    let sum = 0
    for (let a = 0; a < sides; a += 1)
      for (let b = a + 1; b < sides; b += 1) sum += between(a, allotment[a] ?? 0, b, allotment[b] ?? 0)
    const length = Math.round(sum * 1000)
    if (!best || length < best.length) best = { allotment, length }
  }
  return best?.allotment ?? []
}
