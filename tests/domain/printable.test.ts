import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { firstWords, shortened } from '#domain/printable'

describe('a text that is cut at a word', () => {
  test.each([
    ['whole, where it fits', 20, 'whole, where it fits'],
    ['one word too many here', 20, 'one word too many…'],
    ['a comma, and then more', 10, 'a comma…'],
    ['a question? And more', 13, 'a question?…'],
    ['fits: colon not', 5, 'fits…'],
    ['a dash – and more', 10, 'a dash…'],
    ['line\nends', 6, 'line…'],
    ['just fits it', 10, 'just fits…'],
    ['Rindfleischetikettierung', 10, 'Rindfleis…'],
    ['a Rindfleischetikettierung', 10, 'a Rindfle…'],
    ['two words', 4, 'two…'],
    [' leading', 5, ' lea…'],
  ])('%j to %i is %j', (text, most, cut) => {
    expect(firstWords(text, most)).toBe(cut)
  })
})

test.each([
  ['whole', 5, 'whole'],
  ['one more', 5, 'one …'],
  ['a😀b😀', 4, 'a😀…'],
  ['a😀b😀', 3, 'a…'],
])('the first characters of %j, %i at most, are %j', (text, most, cut) => {
  expect(shortened(text, most)).toBe(cut)
})

const texts = fc.string({ unit: fc.constantFrom('a', 'é', '😀', '湖', ' ', '\n', ',', '-'), maxLength: 40 })

test.each([shortened, firstWords])(
  '%o is whole or a beginning and …, never too long, and tears no character',
  (cutText) => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 2, max: 40 }), (text, most) => {
        const cut = cutText(text, most)
        if (text.length <= most) expect(cut).toBe(text)
        else
          expect([text.startsWith(cut.slice(0, -1)), cut.at(-1), cut.length <= most]).toStrictEqual([true, '…', true])
        expect(cut).not.toMatch(/\p{Cs}/u)
      }),
    )
  },
)
