import type { TableActor, TableSide } from './material.ts'
import { type Measures, textLine } from './measures.ts'
import { isPrincipal, type Place, pillSize, type Seat, type Seated } from './place.ts'
import { cornerOf, endAt, type Rim } from './rim.ts'
import { rowsOf } from './rows.ts'

/** Where at the head its seats may be, from the middle of the first to that of the last: not in the corners, where the long edges have theirs. */
function span(rim: Rim, measures: Measures, column: number): { first: number; last: number } {
  const { seat, scale, headStep } = measures
  const first = cornerOf(rim, 'left', measures) + seat * 2 + 4 * scale
  const last = column > 0 ? column - 4 - headStep / 2 : cornerOf(rim, 'right', measures) - seat * 2 - 4 * scale
  return last > first ? { first, last } : { first: rim.middle.x, last: rim.middle.x }
}

/** The side between the parties: names over the head, and a second row as a column beyond the right corner. */
export function head(side: TableSide, actors: readonly TableActor[], rim: Rim, measures: Measures): Seated {
  const { seat, headStep, headCap, dot, behind, scale, top } = measures
  const hasColumn = measures.second === 'names'
  const step = (behind * (textLine + 1.17)) / 2 + 0.5
  const slots = hasColumn ? Math.max(1, Math.floor((top - 2) / step)) : 0
  const beforeCorner = cornerOf(rim, 'right', measures) - seat - 8 * scale
  const leadAt = (slot: number) => beforeCorner - (slots - 1 - slot) * Math.min(6, 30 / slots) * scale
  const room = span(rim, measures, hasColumn ? leadAt(0) : 0)
  const cap = Math.max(1, Math.min(headCap, 1 + Math.floor((room.last - room.first) / headStep)))
  const rows = rowsOf(actors, cap, slots)
  const width = (rows.front.length - 1) * headStep
  const first = Math.max(room.first, Math.min(room.last - width, rim.middle.x - width / 2)) - headStep / 2

  const frontSeat = (actor: TableActor, i: number): Seat => {
    const x = first + headStep * (i + 0.5)
    const at = { x, y: endAt(rim, 'head', x) }
    const principal = isPrincipal(actor, side)
    const radius = principal ? seat : seat * 0.86
    const rimPoint = { x, y: at.y + radius * 0.9 }
    const place = { id: actor.id, side: side.id, edge: 'head', at, rim: rimPoint, lead: [], outward: 0 } as const
    return { ...place, kind: 'seat', row: 'front', actor, radius, principal }
  }
  /** Its line goes in to a place of its own over the corner, the upper the further in, and down. */
  const behindAt = (id: string, slot: number, reach: number): Place => {
    const at = { x: rim.right + 5 * scale, y: step * (slot + 0.5) }
    const x = leadAt(slot)
    const lead = [
      { x: at.x - reach, y: at.y },
      { x, y: at.y },
    ]
    return { id, side: side.id, edge: 'head', at, rim: { x, y: endAt(rim, 'head', x) }, lead, outward: 0 }
  }

  const second = rows.second.map((actor, slot): Seat => {
    const place = behindAt(actor.id, slot, dot)
    return { ...place, kind: 'seat', row: 'second', actor, radius: dot, principal: false }
  })
  const stacked = hasColumn && rows.stack.length > 0
  const stackPlace = behindAt(`stack-${side.id}`, rows.second.length, 0)
  const pill = pillSize(rows.stack.length, behind)
  const box = { x: stackPlace.at.x, y: stackPlace.at.y - pill.height / 2, ...pill }
  const edge = first - 4
  const heading = {
    side,
    x: edge - 4 * scale,
    y: rim.top + measures.pad / 2 - 2 * scale - measures.heading,
    anchor: 'end',
    width: edge - 4 * scale,
    count: actors.length,
  } as const
  const named = measures.form === 'wall' && actors.some((actor) => isPrincipal(actor, side))
  return {
    seats: [...rows.front.map(frontSeat), ...second],
    stacks: stacked ? [{ ...stackPlace, kind: 'stack', members: rows.stack, box }] : [],
    headings: named ? [] : [{ ...heading, folds: second.length > 0 }],
    placeless: stacked ? [] : rows.stack,
  }
}
