import type { Point } from '../../scene.ts'
import type { JoinedLine } from './ends.ts'
import type { Measures } from './measures.ts'
import type { Place } from './place.ts'
import { type Family, familiesOf, portsOf } from './ports.ts'
import type { Rim } from './rim.ts'
import type { Stroke } from './stroke.ts'

type Port = { at: Point; lead: readonly Point[]; inward: Point }

const inwards = { left: { x: 1, y: 0 }, right: { x: -1, y: 0 }, head: { x: 0, y: 1 }, foot: { x: 0, y: -1 } }

/** A port of the second row keeps between the two names that it passes. */
const between = 0.25

function portAt(place: Place, offset: number, other: Place): Port {
  if (place.moved) return movedPort(place, other)
  const inward = inwards[place.edge]
  const level = place.edge === 'head' || place.edge === 'foot'
  if (level && place.lead.length > 0) return { at: place.rim, lead: place.lead, inward }
  const by = place.lead.length > 0 ? offset * between : offset
  const moved = ({ x, y }: Point) => (level ? { x: x + by, y } : { x, y: y + by })
  return { at: moved(place.rim), lead: place.lead.map(moved), inward }
}

function movedPort({ at }: Place, other: Place): Port {
  const distance = Math.max(1, Math.hypot(other.rim.x - at.x, other.rim.y - at.y))
  return { at, lead: [], inward: { x: (other.rim.x - at.x) / distance, y: (other.rim.y - at.y) / distance } }
}

/** How far inside the rim a control keeps. */
const margin = 14

/** How far a line of a family bows from the middle of its family: as far as all of them have room on the table. */
function bowOf({ of, at }: Family, step: number, least: number, most: number): number {
  if (of === 1) return 0
  const width = Math.min(step * (of - 1), Math.max(0, most - least))
  const first = Math.max(least, Math.min(most - width, -width / 2))
  return first + (width * at) / (of - 1)
}

/** Along which axis a family bows: an arc back to its own edge by its depth, one to a long edge from the head across, else up and down. */
function bow(a: Port, b: Port, depth: number, family: Family, { rim, measures }: Room): Point {
  const step = measures.parallel
  if (a.inward === b.inward) {
    const room = (a.inward.x === 0 ? rim.along : rim.across) * 2 - 3 * margin
    const by = bowOf(family, step, margin - depth, Math.max(0, room - depth))
    return { x: a.inward.x * by, y: a.inward.y * by }
  }
  const isLevel = a.inward.y === 0 && b.inward.y === 0
  const [low, high] = isLevel ? [a.at.y, b.at.y] : [a.at.x, b.at.x]
  const [from, to] = isLevel ? [rim.top, rim.bottom] : [rim.left, rim.right]
  const by = bowOf(family, step, from + margin - Math.min(low, high), to - margin - Math.max(low, high))
  return isLevel ? { x: 0, y: by } : { x: by, y: 0 }
}

type Room = { rim: Rim; measures: Measures }

/** How deep an arc to its own edge may go, in halves of the table's width. The shorter, the shallower: so arcs nest. */
const deepest = 2.1

function depthOf(a: Port, b: Port, { rim }: Room): number {
  const distance = Math.hypot(a.at.x - b.at.x, a.at.y - b.at.y)
  const deep = rim.across * deepest
  if (a.inward === b.inward) return (deep * distance) / (distance + deep)
  return Math.min(Math.max(distance * 0.42, rim.across * 0.35), rim.across * 0.95)
}

function strokeBetween(a: Port, b: Port, family: Family, room: Room): Stroke {
  const depth = depthOf(a, b, room)
  const by = bow(a, b, depth, family, room)
  const control = ({ at, inward }: Port) => ({ x: at.x + inward.x * depth + by.x, y: at.y + inward.y * depth + by.y })
  const [start = a.at, ...lead] = [...a.lead, a.at]
  const back = [...b.lead].reverse()
  const curve = { to: b.at, controls: [control(a), control(b)] as const }
  return { start, segments: [...lead.map((to) => ({ to })), curve, ...back.map((to) => ({ to }))] }
}

/** A line over the table. It leaves and arrives at right angles to the rim, so that it meets nobody else's seat. */
export type Crossing = { line: JoinedLine; stroke: Stroke }

/** The lines over the table. From the second row they come straight between two names of the first. */
export function crossings(lines: readonly JoinedLine[], rim: Rim, measures: Measures): Crossing[] {
  const families = familiesOf(lines)
  const offset = portsOf(lines, measures)
  return lines.map((line) => {
    const { from, to } = line
    const [a, b] = [portAt(from, offset(line, from), to), portAt(to, offset(line, to), from)]
    const family = families.get(line) ?? { of: 1, at: 0 }
    return { line, stroke: strokeBetween(a, b, family, { rim, measures }) }
  })
}
