import { describe, expect, test } from 'vitest'
import type { Known } from '#client/screens/ask/editor/suggestions.ts'
import { suggestionsAt } from '#client/screens/ask/editor/suggestions.ts'
import { labelWords, propertyWords, sayThings, typeWords } from '#client/screens/ask/schema/label-words.ts'
import { schemaLayout } from '#client/screens/ask/schema/schema-layout.ts'
import { Label } from '#domain/ref'

const labels = Label.options.map((name) => ({ name, count: 1, properties: ['basis', 'hedge', 'condition', 'family'] }))
const relationships = [
  { type: 'RESEMBLES', from: 'Plan', to: 'Plan', count: 1, properties: ['basis'] },
  { type: 'SAID', from: 'Actor', to: 'Quotation', count: 1, properties: [] },
]
const known: Known = {
  schema: { labels, relationships },
  things: { all: [], byId: new Map(), byName: new Map(), sides: new Map(), sideOrder: [] },
  parameters: [],
}

describe('every label of the graph', () => {
  test.each(Label.options)('%s has words, and a name for several', (label) => {
    expect(labelWords(label)).toMatch(/\.$/)
    expect(sayThings(label, 2)).not.toMatch(/nodes/)
    expect(sayThings(label, 1)).toMatch(/^1 [a-z ]+[^s]$/)
  })

  test('has a place of its own in the picture, and covers no other', () => {
    const { spots, rows } = schemaLayout({ labels, relationships })
    expect([spots.length, rows]).toStrictEqual([Label.options.length, 0])
    for (const a of spots)
      for (const b of spots)
        if (a !== b && a.x === b.x) expect(Math.abs(a.y - b.y), `${a.name} ${b.name}`).toBeGreaterThanOrEqual(9)
  })

  test('may be typed, and so may its properties and relationships, each with what it means', () => {
    const at = (what: 'label' | 'type') => suggestionsAt({ what, from: 0, typed: '' }, '', known)
    expect(at('label').map(({ word, info }) => [word, info === undefined])).toStrictEqual(
      Label.options.map((label) => [label, false]),
    )
    expect(at('type').map(({ word, info }) => [word, info])).toStrictEqual([
      ['RESEMBLES', typeWords('RESEMBLES')],
      ['SAID', typeWords('SAID')],
    ])
    const properties = suggestionsAt({ what: 'property', of: 'q', label: 'Position', from: 0, typed: '' }, '', known)
    expect(properties.map(({ word, info }) => [word, info])).toStrictEqual(
      ['basis', 'condition', 'family', 'hedge'].map((word) => [word, propertyWords(word)]),
    )
    for (const word of ['basis', 'condition', 'family', 'hedge']) expect(propertyWords(word)).toMatch(/\.$/)
  })
})
