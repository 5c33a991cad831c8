import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nameLines } from '#client/canvas/layouts/table/name-lines.ts'
import { textWidth } from '#client/canvas/text/text-width.ts'

/** Every letter is as wide as the font is high: twelve fit. */
const measure = (text: string, size: number) => [...text].length * size
const room = { width: 120, rows: 2, size: 10, face: 'bold', measure } as const
const lines = (name: string, short?: string) => nameLines({ name, ...(short && { short }) }, room)

describe('a name on its label', () => {
  test('is one line where it fits', () => expect(lines('Envoy')).toStrictEqual(['Envoy']))

  test('is two lines of about one length where it does not', () => {
    expect(lines('Envoy of the isles')).toStrictEqual(['Envoy of', 'the isles'])
  })

  test('is its short form where two lines are not enough', () => {
    expect(lines('Special envoy for all of the isles', 'Isles envoy')).toStrictEqual(['Isles envoy'])
  })

  test('is cut at a word where it has no short form', () => {
    expect(lines('Special envoy for all of the isles')).toStrictEqual(['Special', 'envoy for…'])
  })

  test('breaks a word that is too long behind its hyphen, else by one', () => {
    expect(lines('Semi-independent')).toStrictEqual(['Semi-', 'independent'])
    expect(lines('Verteidigungsrat')).toStrictEqual(['Verteidigun-', 'gsrat'])
  })

  test('breaks a script without spaces anywhere, and without a hyphen', () => {
    expect(lines('外務省報道官室外務省報道官室')).toStrictEqual(['外務省報道官室外務省報道', '官室'])
  })

  test('always fits, whatever the name and the room', () => {
    const anyName = fc.oneof(fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }), fc.lorem({ maxCount: 9 }))
    fc.assert(
      fc.property(anyName, fc.integer({ min: 40, max: 200 }), fc.constantFrom(1, 2, 3), (name, width, rows) => {
        const found = nameLines({ name }, { width, rows, size: 13, face: 'bold', measure: textWidth })
        expect(found.length).toBeLessThanOrEqual(rows)
        expect(found.filter((line) => textWidth(line, 13, 'bold') > width)).toStrictEqual([])
      }),
    )
  })
})
