import { expect, test } from 'vitest'
import type { Relation } from '#domain/relation'
import { otherWays } from '#domain/rules/other-ways'

const refOf = (id: string) => ({ id, label: 'Actor', name: id }) as const

const joined = (kind: Relation['kind'], from: string, to: string, status?: Relation['status']): Relation => ({
  ...{ kind, from: refOf(from), to: refOf(to), claims: 1, basis: 'named-source', strength: 3, citations: [], on: [] },
  ...(status && { status }),
})

const kinds = ['speaks-for', 'met'] as const
const asked = (all: Relation[]) => otherWays(all, { from: 'ann', to: 'cyr', kinds })

test('offers the relations that lead where those chosen do not, the shortest first', () => {
  const all = [
    joined('met', 'ann', 'bob', 'held'),
    joined('drafted-with', 'bob', 'cyr'),
    joined('allied', 'cyr', 'ann'),
    joined('carries', 'ann', 'dan'),
  ]
  expect(asked(all)).toStrictEqual([
    { kinds: ['allied'], steps: 1 },
    { kinds: ['drafted-with'], steps: 2 },
  ])
})

test('offers of a way that there is only a shorter one', () => {
  const all = [
    ...[joined('met', 'ann', 'bob', 'held'), joined('met', 'bob', 'cyr', 'held')],
    ...[joined('related', 'ann', 'cyr'), joined('allied', 'ann', 'dan'), joined('allied', 'dan', 'cyr')],
  ]
  expect(asked(all)).toStrictEqual([{ kinds: ['related'], steps: 1 }])
})

test('offers as few together as lead there, where no one does alone, and nothing where none does', () => {
  const all = [joined('allied', 'ann', 'bob'), joined('related', 'bob', 'cyr')]
  expect(asked(all)).toStrictEqual([{ kinds: ['allied', 'related'], steps: 2 }])
  expect(asked([joined('allied', 'ann', 'bob')])).toStrictEqual([])
})

test('goes over no meeting that was not held', () => {
  expect(otherWays([joined('met', 'ann', 'cyr', 'cancelled')], { from: 'ann', to: 'cyr', kinds: [] })).toStrictEqual([])
})
