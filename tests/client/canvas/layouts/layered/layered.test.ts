import { describe, expect, test } from 'vitest'
import { layeredScene } from '#client/canvas/layouts/layered/layered.ts'
import { layersOf } from '#client/canvas/layouts/layered/layers.ts'
import { cappedNetwork, type Network } from '#client/canvas/layouts/layered/material.ts'
import { crossingsOf, inOrder } from '#client/canvas/layouts/layered/order.ts'
import { settled } from '#client/canvas/layouts/layered/rows.ts'
import { slotsOf } from '#client/canvas/layouts/layered/slots.ts'
import { withoutWords } from '#client/canvas/layouts/layered/words.ts'
import { type LineSign, Scene } from '#client/canvas/scene.ts'
import { collided } from './collisions.ts'
import { anyGraph, network } from './graphs.ts'

const frames = {
  desk: { width: 1000, height: 500, scale: 1 },
  phone: { width: 340, height: 420, scale: 1 },
  large: { width: 1400, height: 700, scale: 1.15 },
  wall: { width: 1800, height: 700, scale: 2 },
}
const wordFor = (group: string, count: number) => `${count} ${group}`
const drawn = (graph: Network, frame = frames.desk) => layeredScene(graph, frame, wordFor)
const columns = (given: Network) => layersOf(given).columns.map((column) => column.map(({ ref }) => ref.id))
const kinds = (given: Network) => layersOf(given).columns.map(([first]) => first?.group)

describe('the columns of a graph', () => {
  test('are those of the answer, where each thing stands in one of them', () => {
    const given = network({ plan: 'Plan', point: 'PlanPoint', actor: 'Actor' }, ['plan', 'point'], ['point', 'actor'])
    const nodes = given.nodes.map((node, column) => ({ ...node, column }))
    expect(kinds({ ...given, nodes })).toStrictEqual(['Plan', 'PlanPoint', 'Actor'])
  })

  test('are one for each kind, as a sentence runs: who speaks, what is said, what it is about', () => {
    const given = network({ plan: 'Plan', demand: 'Demand', actor: 'Actor' }, ['actor', 'demand'], ['demand', 'plan'])
    expect(kinds(given)).toStrictEqual(['Actor', 'Demand', 'Plan'])
  })

  test('stand otherwise where most lines would run past names that they do not lead to', () => {
    const given = network(
      { a: 'Actor', b: 'Actor', c: 'Actor', one: 'PlanPoint', two: 'PlanPoint', plan: 'Plan' },
      ['a', 'plan'],
      ['b', 'plan'],
      ['c', 'plan'],
      ['a', 'one'],
      ['a', 'two'],
    )
    expect(kinds(given)).toStrictEqual(['PlanPoint', 'Actor', 'Plan'])
  })

  test('of things of one kind go from who leads to others to who is led to', () => {
    const given = network(
      { aide: 'Actor', office: 'Actor', envoy: 'Actor', state: 'Actor' },
      ['aide', 'office'],
      ['envoy', 'office'],
      ['office', 'state'],
    )
    expect(columns(given)).toStrictEqual([['aide', 'envoy'], ['office'], ['state']])
  })

  test('of a path go from its beginning on, whichever way its lines lead', () => {
    const given = network({ b: 'Event', a: 'Actor', c: 'Actor' }, ['a', 'b'], ['c', 'b'])
    const nodes = given.nodes.map((node) => (node.ref.id === 'a' ? { ...node, first: true as const } : node))
    expect(columns({ ...given, nodes })).toStrictEqual([['a'], ['b'], ['c']])
  })

  test('also hold what has no line, and who leads in a circle', () => {
    expect(
      columns(network({ a: 'Actor', b: 'Actor', c: 'Actor' }, ['a', 'b'], ['b', 'a']))
        .flat()
        .sort(),
    ).toStrictEqual(['a', 'b', 'c'])
    const alone = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`t${i}`, 'Actor' as const]))
    expect(columns(network(alone)).map(({ length }) => length)).toStrictEqual([10, 10, 10, 10])
  })
})

describe('the order in the columns', () => {
  test('crosses nothing where nothing has to cross', () => {
    const given = network(
      { a: 'Actor', b: 'Actor', c: 'Actor', x: 'Plan', y: 'Plan', z: 'Plan' },
      ['a', 'z'],
      ['b', 'x'],
      ['c', 'y'],
    )
    const { columns, near } = slotsOf(layersOf(given).columns, given.lines)
    expect(crossingsOf(columns, near)).toBe(2)
    expect(crossingsOf(inOrder(columns, near), near)).toBe(0)
  })

  test('never crosses more than it did', () => {
    for (let seed = 1; seed < 30; seed += 1) {
      const given = anyGraph({ seed, things: 24, lines: 40, kinds: 3, columns: 3 })
      const { columns, near } = slotsOf(layersOf(given).columns, given.lines)
      expect(crossingsOf(inOrder(columns, near), near)).toBeLessThanOrEqual(crossingsOf(columns, near))
    }
  })

  test('rows stand as near to where they want to be as the rows around them let them', () => {
    expect(settled([10, 10, 40], [6, 6])).toStrictEqual([7, 13, 40])
    expect(settled([5, 0], [4])).toStrictEqual([0.5, 4.5])
    expect(settled([], [])).toStrictEqual([])
  })
})

describe.each(Object.entries(frames))('on a %s', (_, frame) => {
  test.each([
    [3, 3],
    [12, 14],
    [20, 40],
    [92, 120],
    [140, 420],
  ])('of %i things and %i lines no label lies over a label, a thing or a line, and nothing is cut', (things, lines) => {
    const seeds = things > 50 ? [1] : [1, 2, 3, 4, 5]
    for (const seed of seeds)
      for (const columns of things > 50 ? [undefined, 3] : [undefined, 2, 3, 5]) {
        const graph = anyGraph({ seed, things, lines, kinds: 1 + (seed % 6), ...(columns && { columns }) })
        const scene = drawn(graph, frame)
        expect({ seed, columns, ...collided(scene) }).toStrictEqual({ seed, columns })
        expect(scene.nodes).toHaveLength(things)
        expect(Scene.parse(scene)).toStrictEqual(scene)
      }
  })
})

test('300 things and 900 lines collide no more than three', () => {
  expect(collided(drawn(anyGraph({ seed: 3, things: 300, lines: 900, kinds: 4 })))).toStrictEqual({})
})

describe('a graph as a scene', () => {
  test('is the same each time', () => {
    const graph = anyGraph({ seed: 5, things: 30, lines: 50, kinds: 3 })
    expect(drawn(graph)).toStrictEqual(drawn(graph))
  })

  test('never names a line as a thing is named', () => {
    const given = network({ a: 'Actor', b: 'Plan', 'a-link-b': 'Position' }, ['a', 'b'], ['a', 'a-link-b'])
    const { nodes, edges } = drawn(given)
    const ids = [...nodes, ...edges].map(({ id }) => id)
    expect(new Set(ids).size).toBe(5)
    expect(ids).toHaveLength(5)
  })

  test('joins lines of one form, and keeps those of another apart', () => {
    const line = { from: 'a', to: 'b', sign: 'link', form: 'met', words: 'took part in', says: 'one' } as const
    const off = { ...line, form: 'off', words: 'part: called off' } as const
    const { nodes } = network({ a: 'Actor', b: 'Event' })
    const { edges } = drawn({ nodes, lines: [{ ...line, weak: true }, { ...line, says: 'two' }, off] })
    expect(edges.map(({ form, weak, says }) => [form, weak, says])).toStrictEqual([
      ['met', undefined, 'one; two'],
      ['off', undefined, 'one'],
    ])
    expect(edges.map(({ badge }) => badge !== undefined)).toStrictEqual([false, true])
  })

  test('has those with the most lines where there are too many, and counts what it leaves out', () => {
    const given = network({ hub: 'Actor', a: 'Plan', b: 'Plan', c: 'Plan' }, ['hub', 'a'], ['hub', 'b'])
    const { drawn, leftOut } = cappedNetwork(given, { nodes: 2, lines: 9 })
    expect(drawn.nodes.map(({ ref }) => ref.id)).toStrictEqual(['hub', 'a'])
    expect(leftOut).toStrictEqual({ nodes: 2, lines: 1 })
  })

  test('has words on its lines as long as they tell them apart, and as there is room', () => {
    const link: LineSign = 'link'
    const silentOf = (...words: string[]) => [...withoutWords(words.map((word) => ({ sign: link, words: word })))]
    const times = (count: number, word: string) => Array.from({ length: count }, () => word)
    expect(silentOf('leads', 'leads')).toStrictEqual(['leads'])
    expect(silentOf('leads', 'follows')).toStrictEqual([])
    expect(silentOf(...times(20, 'leads'), 'follows')).toStrictEqual(['leads'])
    expect(silentOf(...times(60, 'leads'), 'follows')).toStrictEqual(['leads', 'follows'])
  })
})
