import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Bracket, bracketsOf } from '#client/canvas/layouts/table/brackets.ts'
import type { JoinedLine } from '#client/canvas/layouts/table/ends.ts'
import type { Place } from '#client/canvas/layouts/table/place.ts'
import type { RelationKind } from '#domain/relation'

const placeAt = (y: number): Place => ({
  ...{ id: `seat ${y}`, side: 'north', edge: 'left', at: { x: 100, y }, rim: { x: 100, y }, lead: [], outward: -1 },
})

const join = (kind: RelationKind, from: number, to: number): JoinedLine => {
  const id = `${kind} ${from} ${to}`
  return { id, lines: [id], kind, count: 1, from: placeAt(from), to: placeAt(to) }
}

const anyLines = fc
  .uniqueArray(fc.tuple(fc.constantFrom<RelationKind>('speaks-for', 'agrees', 'related'), fc.nat(16), fc.nat(16)), {
    selector: (drawn) => drawn.join(' '),
    maxLength: 25,
  })
  .map((all) => all.flatMap(([kind, from, to]) => (from === to ? [] : [join(kind, from * 30, to * 30)])))

const meet = (a: Bracket, b: Bracket) => a.top <= b.bottom && b.top <= a.bottom
const holds = (a: Bracket, b: Bracket) =>
  a !== b && a.top <= b.top && a.bottom >= b.bottom && a.bottom - a.top > b.bottom - b.top
const pairsOf = (brackets: readonly Bracket[]) => brackets.flatMap((a) => brackets.map((b) => [a, b] as const))

describe('the brackets of a side', () => {
  test('are one for all who speak for one, and one for each two who are otherwise tied', () => {
    const lines = [join('speaks-for', 30, 0), join('speaks-for', 60, 0), join('agrees', 30, 0), join('agrees', 60, 0)]
    expect(bracketsOf(lines, new Set()).map(({ kind, from }) => [kind, from.length])).toStrictEqual([
      ['agrees', 1],
      ['speaks-for', 2],
      ['agrees', 1],
    ])
  })

  test('never lie over one another in their lane', () => {
    fc.assert(
      fc.property(anyLines, (lines) => {
        const over = pairsOf(bracketsOf(lines, new Set())).filter(
          ([a, b]) => a !== b && a.lane === b.lane && meet(a, b),
        )
        expect(over).toStrictEqual([])
      }),
    )
  })

  test('hold the shorter ones within them, nearer to the names', () => {
    fc.assert(
      fc.property(anyLines, (lines) => {
        const outside = pairsOf(bracketsOf(lines, new Set())).filter(([a, b]) => holds(a, b) && a.lane <= b.lane)
        expect(outside).toStrictEqual([])
      }),
    )
  })
})
