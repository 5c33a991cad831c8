import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Basis } from '#domain/basis'
import { countSides, foldedBySide } from '#domain/rules/sides'
import { saySides } from '#domain/words/sides'
import { by, everybody, voices } from './sided.ts'

describe('as whose a word counts', () => {
  test.each([
    ['northland', 'northland', 'north'],
    ['premier', 'northland', 'north'],
    ['envoy', 'northland', 'north'],
    ['palace', 'northland', 'north'],
    ['courier-man', 'southmark', 'south'],
    ['aland', 'aland', 'isles'],
    ['mayor', 'aland', 'isles'],
  ])('%s speaks for %s, on the side %s', (id, head, side) => {
    expect(voices.get(id)).toStrictEqual({ head, side })
  })

  test.each(['party', 'palace-source', 'isles-source', 'go-between', 'analyst'])('%s speaks for no side', (id) => {
    expect(voices.get(id)).toStrictEqual({ head: id })
  })
})

describe('what is folded', () => {
  const folds = (...names: Parameters<typeof by>[]) =>
    foldedBySide(
      names.map((one) => by(...one)),
      voices,
    ).map(({ side, named, more }) => [named.actor.name, named.known.basis, more, side])

  test('goes by the principal where it has a mark itself, in the form of its own evidence', () => {
    expect(folds(['Envoy'], ['Northland', 'inference'], ['Premier', 'unnamed-source'])).toStrictEqual([
      ['Northland', 'inference', 2, 'north'],
    ])
  })

  test('goes by whoever is known best where it has none, so that no person passes for a state', () => {
    expect(folds(['Premier', 'unnamed-source'], ['Envoy', 'named-source'])).toStrictEqual([
      ['Envoy', 'named-source', 1, 'north'],
    ])
  })

  test('leaves analysts, parties and unnamed sources themselves, and each state of a side that no one speaks for', () => {
    expect(folds(['Northland'], ['Analyst'], ['Party'], ['Aland'], ['Mayor'], ['Bland'])).toStrictEqual([
      ['Aland', 'own-words', 1, 'isles'],
      ['Analyst', 'own-words', 0, undefined],
      ['Bland', 'own-words', 0, 'isles'],
      ['Northland', 'own-words', 0, 'north'],
      ['Party', 'own-words', 0, undefined],
    ])
  })

  test('loses no mark, whatever it is made of', () => {
    const marks = fc.array(
      fc
        .tuple(fc.constantFrom(...everybody.map(({ name }) => name)), fc.constantFrom(...Basis.options))
        .map((one) => by(...one)),
    )
    fc.assert(
      fc.property(marks, (some) => {
        const folded = foldedBySide(some, voices)
        expect(folded.flatMap(({ marks: own }) => own)).toHaveLength(some.length)
        expect(new Set(folded.map(({ head }) => head)).size).toBe(folded.length)
        const { actors, inferred } = countSides(some, voices)
        expect(actors + inferred).toBe(new Set(some.map(({ actor }) => actor.id)).size)
      }),
    )
  })
})

describe('how many they are', () => {
  test('sides before actors, each who speaks for none by itself, and inferences apart', () => {
    const count = countSides(
      [
        ...['Northland', 'Premier', 'Envoy', 'Palace', 'Aland', 'Bland', 'Analyst'].map((name) => by(name)),
        by('Southmark', 'our-reading'),
        by('Premier', 'inference'),
      ],
      voices,
    )
    expect(count).toStrictEqual({ sides: 2, others: 1, actors: 7, inferred: 1 })
    expect(saySides(count)).toBe('2 sides (7 actors; 1 of no side), and 1 by inference')
  })

  test('nobody is nobody, and who is not known is by itself', () => {
    expect(saySides(countSides([], voices))).toBe('nobody')
    expect(saySides(countSides([by('Stranger')], voices))).toBe('1 actor of no side')
    expect(saySides(countSides([by('Northland', 'inference')], voices))).toBe('1 by inference')
  })
})
