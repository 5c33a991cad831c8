import { expect, test } from 'vitest'
import { Measure } from '#domain/measure'
import { choicesOf } from '#domain/network'
import { measures } from '#server/analysis/measures/measures'

const ids = measures.map(({ id }) => id)

test('every figure says what it is, whence it comes and what cannot be concluded from it', () => {
  for (const measure of measures) {
    expect(Measure.parse(measure)).toStrictEqual(measure)
    expect(Object.values(measure).filter((text) => text.length === 0)).toStrictEqual([])
  }
})

test('no two have the same id', () => {
  expect(ids).toStrictEqual([...new Set(ids)])
})

test('every choice of a network has its own', () => {
  const { actors, 'actors-points': twoMode } = choicesOf
  const needed = [
    ...actors.measures,
    ...twoMode.measures.map((measure) => (measure === 'combine' ? measure : `actors-points-${measure}`)),
    ...[...actors.normalisations, ...twoMode.normalisations].filter((normalise) => normalise !== 'none'),
  ]
  expect(needed.filter((id) => !ids.includes(id))).toStrictEqual([])
})
