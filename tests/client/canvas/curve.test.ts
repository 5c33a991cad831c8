import { expect, test } from 'vitest'
import { levelCurve, relativeControls, toPath } from '#client/canvas/curve.ts'

test('tells Cytoscape the same controls as it draws itself', () => {
  const curve = levelCurve({ x: 10, y: 20 }, { x: 110, y: 220 })
  const { weights, distances } = relativeControls(curve)
  const along = { x: curve.end.x - curve.start.x, y: curve.end.y - curve.start.y }
  const length = Math.hypot(along.x, along.y)
  const back = weights.map((weight, i) => ({
    x: curve.start.x + along.x * weight - (along.y / length) * (distances[i] ?? 0),
    y: curve.start.y + along.y * weight + (along.x / length) * (distances[i] ?? 0),
  }))
  expect(back.map(({ x, y }) => [Math.round(x), Math.round(y)])).toStrictEqual(curve.controls.map(({ x, y }) => [x, y]))
})

test('meets half-way between its controls', () => {
  expect(toPath(levelCurve({ x: 0, y: 0 }, { x: 100, y: 50 }))).toBe('M0 0Q30 0 50 25Q70 50 100 50')
})
