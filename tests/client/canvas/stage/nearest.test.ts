import { expect, test } from 'vitest'
import { nearest } from '#client/canvas/stage/nearest.ts'

const middle = { id: 'middle', x: 0, y: 0 }
const left = { id: 'left', x: -100, y: 10 }
const farLeft = { id: 'far left', x: -300, y: 0 }
const below = { id: 'below', x: 10, y: 80 }
const all = [middle, left, farLeft, below]

test('is the nearest that lies that way', () => {
  expect(nearest(middle, all, 'ArrowLeft')).toBe(left)
  expect(nearest(middle, all, 'ArrowDown')).toBe(below)
  expect(nearest(farLeft, all, 'ArrowRight')).toBe(left)
})

test('is undefined where nothing lies that way', () => {
  expect(nearest(middle, all, 'ArrowUp')).toBeUndefined()
})
