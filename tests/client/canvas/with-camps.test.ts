import { expect, test } from 'vitest'
import { campsFrom } from '#client/camps/camps-from.ts'
import { starScene } from '#client/canvas/layouts/star/star.ts'
import { openGraphCanvas } from '#client/canvas/paint/graph-canvas.ts'
import { graphElements } from '#client/canvas/paint/graph-elements.ts'
import { pointStar } from '#client/canvas/pictures/point.ts'
import type { Scene } from '#client/canvas/scene.ts'
import { pinned, withPins } from '#client/canvas/stage/pins.ts'
import { textBox } from '#client/canvas/text/text-box.ts'
import { withCamps } from '#client/canvas/with-camps.ts'
import { lakeCoalitions, lakePairs } from '../camps/found-camps.ts'
import { lakeStanding } from './standings.ts'

const camps = campsFrom(lakeCoalitions, lakePairs)
const frames = { desk: { width: 1000, height: 720, scale: 1 }, phone: { width: 360, height: 420, scale: 1 } }
const bare = (frame: keyof typeof frames = 'desk') => starScene(pointStar(lakeStanding, {}), frames[frame])
const lettersIn = ({ nodes }: Scene) =>
  Object.fromEntries(nodes.flatMap(({ id, camp }) => (camp ? [[id, camp.letter ?? 'none']] : [])))

test('each actor wears the letter of its camp, in the chips as well; what is no actor wears none', () => {
  expect(lettersIn(withCamps(bare(), camps))).toStrictEqual({
    southmark: 'B',
    'river-union': 'B',
    'eastern-bank-council': 'none',
    northland: 'A',
    'office-of-the-premier': 'A',
    'upper-cantons': 'A',
    'premier-lindqvist': 'none',
    'envoy-adler-brokers': 'none',
    'minister-brandt-brokers': 'none',
    'port-city-brokers': 'none',
    'northland-on-plan': 'A',
    'port-city-on-plan': 'none',
    'fishing-fleet-on-plan': 'none',
  })
})

test('the camp is said behind the name', () => {
  const says = withCamps(bare(), camps).nodes.find(({ id }) => id === 'northland')?.says
  expect(says).toBe('Northland, camp A, opposes the point “Withdrawal from the eastern bank”, 20 Nov, 1 source')
})

test('nothing else of the picture differs', () => {
  const { nodes, ...rest } = withCamps(bare(), camps)
  const { nodes: before, ...others } = bare()
  expect(rest).toStrictEqual(others)
  const stripped = nodes.map(({ camp: _, says, ...node }) => ({ ...node, says: says.length > 0 }))
  expect(stripped).toStrictEqual(before.map(({ says, ...node }) => ({ ...node, says: says.length > 0 })))
})

test('showing and hiding camps moves nothing on the canvas, and leaves no trace', () => {
  const canvas = openGraphCanvas(null, { onSelect: () => undefined })
  canvas.show(bare())
  const before = canvas.positions()
  canvas.show(withCamps(bare(), camps))
  expect(canvas.positions()).toStrictEqual(before)
  canvas.show(bare())
  expect(canvas.positions()).toStrictEqual(before)
  canvas.close()
})

test.each(['desk', 'phone'] as const)('on a %s no letter covers a word, initials or another body', (frame) => {
  const { nodes } = withCamps(bare(frame), camps)
  const words = nodes.flatMap(({ texts }) => texts.map(textBox))
  const bodies = nodes.map(({ id, x, y, width, height }) => ({
    id,
    x: x - width / 2,
    y: y - height / 2,
    width,
    height,
  }))
  const covered = nodes.flatMap(({ id, camp }) => {
    if (!camp) return []
    const { x, y, size } = camp
    const [left, right, top, bottom] = [x - size / 2, x + size / 2, y - size / 2, y + size / 2]
    const others = bodies.filter((body) => body.id !== id)
    const over = [...words, ...others].filter(
      (box) => box.x < right && box.x + box.width > left && box.y < bottom && box.y + box.height > top,
    )
    return over.length > 0 ? [id] : []
  })
  expect(covered).toStrictEqual([])
})

test('the letter goes along with what is dragged', () => {
  const scene = withCamps(bare(), camps)
  const at = (one: Scene) => one.nodes.find(({ id }) => id === 'southmark')
  const [node, dragged] = [at(scene), at(withPins(scene, pinned([], 'southmark', { x: 100, y: 90 })))]
  expect((dragged?.camp?.x ?? 0) - 100).toBeCloseTo((node?.camp?.x ?? 0) - (node?.x ?? 0))
  expect((dragged?.camp?.y ?? 0) - 90).toBeCloseTo((node?.camp?.y ?? 0) - (node?.y ?? 0))
})

test('the outline stays the stance’s: the camp is a square of its own and a pattern inside', () => {
  const elements = graphElements(withCamps(bare(), camps)).filter(({ of }) => of === 'northland')
  expect(elements.map(({ classes }) => classes).filter((classes) => /body|camp/.test(classes))).toStrictEqual([
    'body body-circle tone-opposes fill-A',
    'camp camp-A',
  ])
})
