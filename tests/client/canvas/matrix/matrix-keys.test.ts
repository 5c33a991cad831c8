import { describe, expect, test } from 'vitest'
import { nextPlace, type Place } from '#client/canvas/matrix/matrix-keys.ts'

const last = { row: 3, column: 4 }
const press = (key: string, at: Place, far = false) => nextPlace(at, { key, ctrlKey: far, metaKey: false }, last)

describe('keys in the matrix', () => {
  test('lead to the cell beside, and never out of the table', () => {
    expect(press('ArrowRight', { row: 1, column: 1 })).toStrictEqual({ row: 1, column: 2 })
    expect(press('ArrowUp', { row: 1, column: 1 })).toStrictEqual({ row: 0, column: 1 })
    expect(press('ArrowRight', { row: 1, column: 4 })).toBeUndefined()
    expect(press('ArrowDown', { row: 3, column: 2 })).toBeUndefined()
  })

  test('reach titles and names, but not the empty corner between them', () => {
    expect(press('ArrowLeft', { row: 1, column: 1 })).toStrictEqual({ row: 1, column: 0 })
    expect(press('ArrowUp', { row: 1, column: 0 })).toBeUndefined()
    expect(press('ArrowLeft', { row: 0, column: 1 })).toBeUndefined()
    expect(press('Home', { row: 0, column: 3 })).toStrictEqual({ row: 0, column: 1 })
  })

  test('go to either end of a row, and with Ctrl of the table', () => {
    expect(press('Home', { row: 2, column: 3 })).toStrictEqual({ row: 2, column: 0 })
    expect(press('End', { row: 2, column: 1 })).toStrictEqual({ row: 2, column: 4 })
    expect(press('Home', { row: 2, column: 3 }, true)).toStrictEqual({ row: 1, column: 1 })
    expect(press('End', { row: 1, column: 1 }, true)).toStrictEqual(last)
  })

  test('leap several rows with the page keys, and stop at the ends', () => {
    expect(press('PageDown', { row: 1, column: 2 })).toStrictEqual({ row: 3, column: 2 })
    expect(press('PageUp', { row: 3, column: 0 })).toStrictEqual({ row: 1, column: 0 })
  })

  test('that mean nothing here lead nowhere', () => expect(press('x', { row: 1, column: 1 })).toBeUndefined())
})
