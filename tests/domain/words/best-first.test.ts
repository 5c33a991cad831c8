import { expect, test } from 'vitest'
import type { Basis } from '#domain/basis'
import { bestFirst } from '#domain/words/best-first'

const claim = (id: string, basis: Basis, sources: readonly string[], hedged?: true) => ({
  id,
  basis,
  ...(hedged && { hedged }),
  citations: sources.map((source) => ({ source, paragraphs: [1, 2, 3], via: [] })),
})

test('the best known comes first, of these what most reports have, however often one is cited', () => {
  const claims = [
    claim('inferred', 'inference', ['a', 'b', 'c']),
    claim('hedged', 'own-words', ['a', 'b', 'c'], true),
    claim('one report, often', 'own-words', ['a', 'a', 'a', 'a']),
    claim('two reports', 'own-words', ['a', 'b']),
    claim('reported', 'unnamed-source', ['a']),
  ]
  expect(bestFirst(claims).map(({ id }) => id)).toStrictEqual([
    'two reports',
    'one report, often',
    'hedged',
    'reported',
    'inferred',
  ])
})
