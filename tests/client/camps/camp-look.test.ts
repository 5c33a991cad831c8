import { describe, expect, test } from 'vitest'
import { campColours, campLetters, campLook } from '#client/camps/camp-look.ts'
import { contrast, readTokens, theLeastApart } from '../ui/seen-colours.ts'

const themes = readTokens()
const stances = ['supports', 'conditional', 'opposes', 'mixed', 'undeclared'].map((stance) => `${stance}-mark`)

test('no two letters have both colour and pattern alike', () => {
  const looks = campLetters.map((letter) => {
    const { colour, pattern } = campLook(letter)
    return `${colour} ${pattern.path}`
  })
  expect(new Set(looks).size).toBe(26)
})

test('the seventh camp has the first colour again, with another pattern', () => {
  const [first, seventh] = [campLook('A'), campLook('G')]
  expect(seventh.colour).toBe(first.colour)
  expect(seventh.pattern).not.toStrictEqual(first.pattern)
})

describe.each(Object.entries(themes))('in the %s theme', (_, tokens) => {
  const of = (token: string) => tokens.get(token) ?? ''
  const camps = campColours.map((colour) => of(`camp-${colour}`))

  test('letters can be read on either ground', () => {
    const least = Math.min(...camps.flatMap((camp) => [contrast(camp, of('ground')), contrast(camp, of('surface'))]))
    expect(least).toBeGreaterThanOrEqual(4.5)
  })

  test('camps are apart for every eye', () => {
    expect(theLeastApart(camps)).toBeGreaterThanOrEqual(8.5)
  })

  test('no camp has a stance’s colour', () => {
    const pairs = camps.flatMap((camp) => stances.map((stance) => theLeastApart([camp, of(stance)], ['everybody'])))
    expect(Math.min(...pairs)).toBeGreaterThanOrEqual(13)
  })
})
