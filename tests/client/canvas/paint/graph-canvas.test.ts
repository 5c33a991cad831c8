import { afterEach, beforeEach, expect, test } from 'vitest'
import { starScene } from '#client/canvas/layouts/star/star.ts'
import { type GraphCanvas, openGraphCanvas } from '#client/canvas/paint/graph-canvas.ts'
import { pointStar } from '#client/canvas/pictures/point.ts'
import { pinned, withPins } from '#client/canvas/stage/pins.ts'
import { lakeStanding } from '../standings.ts'

const desk = { width: 1000, height: 720, scale: 1 }
const drawn = (hide: Parameters<typeof pointStar>[1] = {}) => starScene(pointStar(lakeStanding, hide), desk)

let canvas: GraphCanvas

beforeEach(() => {
  canvas = openGraphCanvas(null, { onSelect: () => undefined })
})

afterEach(() => canvas.close())

test('has everything where the scene has it', () => {
  const scene = drawn()
  canvas.show(scene)
  expect(canvas.positions()).toStrictEqual(Object.fromEntries(scene.nodes.map(({ id, x, y }) => [id, { x, y }])))
})

test('takes out what is hidden and moves what stays by 0 pixels', () => {
  canvas.show(drawn())
  const before = canvas.positions()
  canvas.show(drawn({ hide: new Set(['opposes']) }))
  const after = canvas.positions()
  expect(Object.keys(before).filter((id) => !(id in after))).toStrictEqual([
    'northland',
    'office-of-the-premier',
    'fishing-fleet-on-plan',
    'northland-on-plan',
  ])
  for (const [id, at] of Object.entries(after)) expect(at).toStrictEqual(before[id])
})

test('brings back what was hidden to where it was', () => {
  canvas.show(drawn())
  const before = canvas.positions()
  canvas.show(drawn({ hide: new Set(['supports', 'meets']) }))
  canvas.show(drawn())
  expect(canvas.positions()).toStrictEqual(before)
})

test('keeps what was dragged where it was dragged to', () => {
  const pins = pinned([], 'southmark', { x: 120.4, y: 300.6 })
  canvas.show(withPins(drawn(), pins))
  canvas.show(withPins(drawn({ hide: new Set(['opposes']) }), pins))
  expect(canvas.positions().southmark).toStrictEqual({ x: 120, y: 301 })
})

test('keeps its camera when the picture changes', () => {
  canvas.show(drawn())
  canvas.look({ x: 30, y: -20, zoom: 1.5 })
  canvas.show(drawn({ hide: new Set(['mixed']) }))
  expect(canvas.camera()).toStrictEqual({ x: 30, y: -20, zoom: 1.5 })
})
