import { describe, expect, test } from 'vitest'
import { collisionsIn, type Laid } from './collisions.ts'

const box = (x: number, y: number, width = 10, height = 10) => ({ x, y, width, height })
const empty: Laid = { width: 100, height: 100, labels: [], nodes: [], marks: [], lines: [] }
const found = (laid: Partial<Laid>) =>
  Object.entries(collisionsIn({ ...empty, ...laid })).filter(([, pairs]) => pairs.length > 0)
const label = (id: string, of: string, x: number, y: number) => ({ id, of, box: box(x, y) })

describe('the checker of collisions', () => {
  test('finds a label over another, over a seat and over a mark', () => {
    const labels = [label('A', 'a', 0, 0), label('B', 'b', 5, 5)]
    const nodes = [{ id: 'a', box: box(8, 0, 4, 4) }]
    const marks = [{ id: 'times', box: box(12, 12, 8, 8) }]
    expect(found({ labels, nodes, marks })).toStrictEqual([
      ['labelLabel', ['A / B']],
      ['labelNode', ['A / a']],
      ['labelMark', ['B / times']],
    ])
  })

  test('finds seats and marks over each other', () => {
    const nodes = [
      { id: 'a', box: box(0, 0) },
      { id: 'b', box: box(9, 9) },
    ]
    const marks = [
      { id: 'x', box: box(2, 2, 2, 2) },
      { id: 'y', box: box(3, 3, 2, 2) },
    ]
    expect(found({ nodes, marks })).toStrictEqual([
      ['nodeNode', ['a / b']],
      ['nodeMark', ['a / x', 'a / y']],
      ['markMark', ['x / y']],
    ])
  })

  test('finds a line through a label and through the seat of somebody else', () => {
    const lines = [{ id: 'met', ends: ['a', 'b'], points: [0, 10, 20, 30, 40, 50].map((x) => ({ x, y: 5 })) }]
    const nodes = [
      { id: 'a', box: box(-5, 0) },
      { id: 'c', box: box(25, 0) },
      { id: 'b', box: box(45, 0) },
    ]
    expect(found({ width: 100, lines, nodes: nodes.slice(1), labels: [label('D', 'd', 15, 0)] })).toStrictEqual([
      ['lineLabel', ['met / D']],
      ['lineNode', ['met / c']],
    ])
  })

  test('finds what is not in the frame', () => {
    const lines = [{ id: 'met', ends: [], points: [{ x: 50, y: 101 }] }]
    expect(found({ labels: [label('A', 'a', 95, 0)], lines })).toStrictEqual([['outside', ['A', 'met']]])
  })

  test('finds nothing where a stack has its count in it and things merely touch', () => {
    const labels = [label('+5', 'stack-north', 2, 2)]
    const nodes = [
      { id: 'stack-north', box: box(0, 0, 14, 14) },
      { id: 'a', box: box(14, 0) },
    ]
    expect(found({ labels, nodes })).toStrictEqual([])
  })
})
