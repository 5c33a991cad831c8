import type { TableActor, TableSide } from './material.ts'
import { type Measures, textLine } from './measures.ts'
import { isPrincipal, nameGap, type Place, pillSize, type Seat, type Seated } from './place.ts'
import { edgeAt, type Rim } from './rim.ts'
import { rowsOf } from './rows.ts'

/** Between two sides of an edge there is room for the heading of the lower one. */
const gap = 1.5

/** Where a side's rows are on its edge: the first begins at `top`. */
export type Block = { top: number; pitch: number; cap: number }

/** As many rows as leave each name its lines, a line room between two names, and a seat room below the name before it. */
export function blockOf({ arc }: TableSide, rim: Rim, measures: Measures): Block {
  const { rows, name, pad, widest, seat } = measures
  const room = 2 * rim.along - pad
  const least = Math.max(((rows - 1) * textLine + 0.94) * name + 2.2, name * 0.61 + seat * 1.28 + 1)
  const pitchOf = (cap: number) => Math.min(widest, room / (arc.of * cap + gap * (arc.of - 1)))
  let cap = measures.cap
  while (cap > 1 && pitchOf(cap) < least) cap -= 1
  const pitch = pitchOf(cap)
  const span = cap * pitch
  const first = arc.of === 1 ? rim.middle.y - span / 2 : rim.top + pad / 2
  const step = arc.of === 1 ? 0 : (room - span) / (arc.of - 1)
  return { top: first + step * arc.place, pitch, cap }
}

/** The two rows of a side at a long edge. The second is half a pitch lower, so that its lines pass between two names. */
export function longEdge(side: TableSide, actors: readonly TableActor[], rim: Rim, measures: Measures): Seated {
  const { seat, front, aisle, dot, name, behind } = measures
  const block = blockOf(side, rim, measures)
  const { edge } = side.arc
  const outward = edge === 'left' ? -1 : 1
  const rows = rowsOf(actors, block.cap, measures.second === 'none' ? 0 : block.cap)

  const frontSeat = (actor: TableActor, i: number): Seat => {
    const y = block.top + block.pitch * (i + 0.5)
    const at = { x: edgeAt(rim, edge, y), y }
    const principal = isPrincipal(actor, side)
    const radius = principal ? seat : seat * 0.86
    const rimPoint = { x: at.x - outward * radius * 0.9, y }
    const place = { id: actor.id, side: side.id, edge, at, rim: rimPoint, lead: [], outward } as const
    return { ...place, kind: 'seat', row: 'front', actor, radius, principal }
  }
  const behindAt = (id: string, slot: number, reach: number): Place => {
    const y = block.top + block.pitch * (slot + 1) + name * 0.1
    const onRim = edgeAt(rim, edge, y)
    const at = { x: onRim + outward * (seat + nameGap + front + aisle), y }
    const lead = [{ x: at.x - outward * reach, y }]
    return { id, side: side.id, edge, at, rim: { x: onRim - outward * 2, y }, lead, outward }
  }

  const second = rows.second.map((actor, slot): Seat => {
    const place = behindAt(actor.id, slot, dot)
    return { ...place, kind: 'seat', row: 'second', actor, radius: dot, principal: false }
  })
  const stacked = measures.second === 'names' && rows.stack.length > 0
  const stackPlace = behindAt(`stack-${side.id}`, rows.second.length, 0)
  const pill = pillSize(rows.stack.length, behind)
  const { x, y } = stackPlace.at
  const box = { x: outward < 0 ? x - pill.width : x, y: y - pill.height / 2, ...pill }
  return {
    seats: [...rows.front.map(frontSeat), ...second],
    stacks: stacked ? [{ ...stackPlace, kind: 'stack', members: rows.stack, box }] : [],
    headings: headingOf(side, actors, { block, rim, measures }),
    placeless: stacked ? [] : rows.stack,
  }
}

type Laid = { block: Block; rim: Rim; measures: Measures }

/** Above the second row where it has names; else at the edge of the frame. A wall has no heading where a seat says the same. */
function headingOf(side: TableSide, actors: readonly TableActor[], { block, rim, measures }: Laid): Seated['headings'] {
  const { seat, front, aisle, width, form, second, scale } = measures
  const { edge } = side.arc
  if (form === 'wall' && actors.some((actor) => isPrincipal(actor, side))) return []
  const outward = edge === 'left' ? -1 : 1
  const y = block.top - 2 * scale
  const count = actors.length
  const inner = edgeAt(rim, edge, block.top) + outward * (seat + nameGap + front + aisle + 8)
  const outer = edge === 'left' ? 0 : width
  if (second === 'names') {
    const folds = actors.length > 0 && rowsOf(actors, block.cap, block.cap).second.length > 0
    return [
      { side, x: inner, y, anchor: edge === 'left' ? 'end' : 'start', width: Math.abs(outer - inner), count, folds },
    ]
  }
  const inset = 6 * scale
  const room = front + seat + nameGap + aisle - inset
  return [
    {
      side,
      x: outer - outward * inset,
      y,
      anchor: edge === 'left' ? 'start' : 'end',
      width: room,
      count,
      folds: false,
    },
  ]
}
