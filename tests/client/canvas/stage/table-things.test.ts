import { describe, expect, test } from 'vitest'
import { litBy } from '#client/canvas/stage/table-lit.ts'
import { boxesOf, seatedIn, thingAt, thingNamed } from '#client/canvas/stage/table-things.ts'
import { aLine, aScene } from '../layouts/table/a-table.ts'

const met = aLine('met', 'northland', 'southmark')
const scene = aScene({ lines: [met] })
const seatOf = (id: string) => scene.seats.find((seat) => seat.id === id)?.at ?? { x: 0, y: 0 }
const boxOf = (name: string) => boxesOf(scene).get(name) ?? { x: 0, y: 0, width: 0, height: 0 }
const middle = ({ x, y, width, height }: ReturnType<typeof boxOf>) => ({ x: x + width / 2, y: y + height / 2 })

describe('what a hand is on', () => {
  test('is a seat, on its body and on its name', () => {
    expect(thingAt(scene, seatOf('northland'), 10)).toStrictEqual({ kind: 'seat', id: 'northland' })
    expect(thingAt(scene, middle(boxOf('northland')), 10)).toStrictEqual({ kind: 'seat', id: 'northland' })
    expect(thingAt(scene, middle(boxOf('courier')), 10)).toStrictEqual({ kind: 'seat', id: 'courier' })
  })

  test('is a heading or a stack, by its side', () => {
    expect(thingAt(scene, middle(boxOf('side north')), 10)).toStrictEqual({ kind: 'side', id: 'north' })
    expect(thingAt(scene, middle(boxOf('stack-north')), 10)).toStrictEqual({ kind: 'stack', id: 'north' })
  })

  test('is the nearest line within reach, and beyond that the ground', () => {
    const [from, to] = [seatOf('northland'), seatOf('southmark')]
    const on = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }
    expect(thingAt(scene, on, 10)).toStrictEqual({ kind: 'line', lines: [met.id] })
    expect(thingAt(scene, { ...on, y: on.y + 60 }, 10)).toStrictEqual({ kind: 'ground' })
  })

  test('is of a bracket the line of the stroke, by which the canvas knows it', () => {
    const lines = ['official-1', 'official-2'].map((id) => aLine('speaks-for', id, 'northland'))
    const bracket = aScene({ lines })
    for (const { id } of lines)
      expect(thingNamed(bracket, id)).toStrictEqual({ kind: 'line', lines: expect.arrayContaining([id]) })
    expect(thingNamed(bracket, undefined)).toStrictEqual({ kind: 'ground' })
  })

  test('has a target of at least 24 pixels', () => {
    const low = [...boxesOf(scene)].filter(
      ([name, { height }]) => Math.round(height) < 24 && !name.startsWith('official'),
    )
    expect(low).toStrictEqual([])
  })
})

test('a frame has those in it whose seats have their middle there, folded or not', () => {
  const { x, y } = seatOf('official-8')
  expect(seatedIn(scene, { x: x - 1, y: y - 1, width: 2, height: 2 })).toStrictEqual(['official-8'])
  expect(seatedIn(scene, { x: 0, y: 0, width: scene.width, height: scene.height })).toHaveLength(
    scene.seats.length + scene.outlets.length,
  )
})

describe('a hand that rests', () => {
  const around = (id: string) =>
    id === 'northland' ? { actors: ['southmark'], lines: [met.id] } : { actors: [], lines: [] }

  test('on a seat leaves its lines and whom they lead to', () => {
    const lit = litBy(scene, 'northland', around)
    expect(['northland', 'southmark', met.id, 'side north'].every((name) => lit?.has(name))).toBe(true)
    expect(lit?.has('official-1')).toBe(false)
  })

  test('on a line leaves it and its ends', () => {
    const lit = litBy(scene, met.id, around)
    expect(['northland', 'southmark', met.id].every((name) => lit?.has(name))).toBe(true)
    expect(lit?.has('envoy')).toBe(false)
  })

  test('on the ground or a heading leaves everything', () => {
    expect(litBy(scene, undefined, around)).toBeUndefined()
    expect(litBy(scene, 'side north', around)).toBeUndefined()
  })
})
