import { expect, test } from 'vitest'
import { signsApart } from '#client/canvas/layouts/columns/lines.ts'
import type { SceneEdge } from '#client/canvas/scene.ts'

function line(id: string, y: number, x: number): SceneEdge {
  const ends = { start: { x: 0, y }, controls: [], end: { x: 200, y } }
  const badge = { x, y, size: 14 }
  return { id, from: id, to: 'point', sign: 'supports', tone: 'supports', ...ends, badge, count: 1, says: id }
}

const curved = (id: string, y: number, x: number): SceneEdge => ({
  ...line(id, y, x),
  controls: [
    { x: 60, y },
    { x: 140, y },
  ],
})

const placesOf = (edges: readonly SceneEdge[]) => edges.map(({ badge }) => [Math.round(badge?.x ?? 0), badge?.y])

test('signs that touch nobody stay where they are', () => {
  const lines = [line('a', 10, 150), line('b', 10, 120), line('c', 40, 150)]
  expect(signsApart(lines)).toStrictEqual(lines)
})

test('where two would touch, the second goes along its line to the nearest place that is free', () => {
  const places = placesOf(signsApart([curved('a', 10, 150), curved('b', 12, 150), curved('c', 14, 150)]))
  expect(places).toStrictEqual([
    [150, 10],
    [129, 12],
    [171, 14],
  ])
})

test('a line without a sign stays as it is', () => {
  const { badge: _, ...bare } = line('a', 10, 150)
  expect(signsApart([bare])).toStrictEqual([bare])
})
