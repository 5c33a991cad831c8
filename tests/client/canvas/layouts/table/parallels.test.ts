import { describe, expect, test } from 'vitest'
import { pointsOn } from '#client/canvas/layouts/table/stroke.ts'
import type { DrawnLine } from '#client/canvas/layouts/table/table-scene.ts'
import type { Point } from '#client/canvas/scene.ts'
import { aLine, aScene } from './a-table.ts'

const turn = (a: Point, b: Point, c: Point) => Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x))
const cross = (a: Point, b: Point, c: Point, d: Point) =>
  turn(a, b, c) !== turn(a, b, d) && turn(c, d, a) !== turn(c, d, b)

const pointsOf = ({ strokes }: DrawnLine) => strokes.flatMap(({ stroke }) => pointsOn(stroke, 6))
const steps = (points: readonly Point[]) => points.slice(1).map((to, i) => [points[i] ?? to, to] as const)

function crossings(one: DrawnLine, other: DrawnLine): number {
  const others = steps(pointsOf(other))
  return steps(pointsOf(one)).flatMap(([a, b]) => others.filter(([c, d]) => cross(a, b, c, d))).length
}

/** How far apart two lines are half-way. */
function apart(one: DrawnLine, other: DrawnLine): number {
  const [a, b] = [one, other].map((line) => pointsOf(line)).map((points) => points[Math.floor(points.length / 2)])
  return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0
}

const kinds = ['allied', 'agrees', 'differs', 'related'] as const

describe('lines of several kinds between two', () => {
  test.each([
    ['before one another', 'official-2', 'envoy', 'desk'],
    ['in the first row', 'northland', 'southmark', 'desk'],
    ['at the head and at the left', 'official-2', 'broker', 'desk'],
    ['at the head and at the right', 'broker', 'envoy', 'desk'],
    ['at one edge', 'official-1', 'official-5', 'phone'],
    ['at the other edge', 'southmark', 'envoy', 'phone'],
  ] as const)('%s bow apart and do not cross', (_, from, to, frame) => {
    const { lines } = aScene({ lines: kinds.map((kind) => aLine(kind, from, to)) }, frame)
    expect(lines.length).toBe(kinds.length)
    const pairs = lines.flatMap((one, i) => lines.slice(i + 1).map((other) => [one, other] as const))
    expect(pairs.map(([one, other]) => crossings(one, other))).toStrictEqual(pairs.map(() => 0))
    expect(Math.min(...pairs.map(([one, other]) => apart(one, other)))).toBeGreaterThan(3)
  })
})
