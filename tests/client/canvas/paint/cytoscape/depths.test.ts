import fc from 'fast-check'
import { expect, test } from 'vitest'
import { depthsOf } from '#client/canvas/paint/cytoscape/depths.ts'

const ids = fc.uniqueArray(fc.integer({ min: 0, max: 40 }).map(String), { maxLength: 30 })

test('whatever came, went or changed its place, the numbers rise in the order that is wanted', () => {
  fc.assert(
    fc.property(fc.array(ids, { minLength: 1, maxLength: 6 }), (orders) => {
      let had = new Map<string, number>()
      for (const order of orders) {
        had = depthsOf(order, had)
        const numbers = order.map((id) => had.get(id) ?? Number.NaN)
        expect(numbers.every((number, i) => number > (numbers[i - 1] ?? 0))).toBe(true)
        expect(had.size).toBe(order.length)
      }
    }),
  )
})

test('what stays keeps its number, where one comes between, goes, or moves to the front', () => {
  const had = depthsOf(['a', 'b', 'c', 'd'], new Map())
  const kept = (order: string[], of: string[]) => {
    const now = depthsOf(order, had)
    expect(of.map((id) => now.get(id))).toStrictEqual(of.map((id) => had.get(id)))
  }
  kept(['a', 'x', 'b', 'y', 'z', 'c', 'd'], ['a', 'b', 'c', 'd'])
  kept(['x', 'b', 'd'], ['b', 'd'])
  kept(['d', 'a', 'b', 'c'], ['a', 'b', 'c'])
})
