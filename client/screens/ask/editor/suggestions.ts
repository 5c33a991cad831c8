import type { GraphSchema } from '#domain/graph-schema'
import { groupBy } from '#domain/group-by'
import { ours } from '#domain/ours'
import type { Things } from '../../../api/names.ts'
import { labelWords, propertyWords, typeWords } from '../schema/label-words.ts'
import { functions, keywords } from './cypher-words.ts'
import { variablesIn, type Where } from './where-in-query.ts'

/** One thing that may be typed next. `applied`: what is put in, where that is not `word`. */
export type Suggestion = {
  word: string
  detail?: string
  info?: string
  kind: string
  applied?: string
  first?: boolean
}

export type Known = { schema: GraphSchema | undefined; things: Things; parameters: readonly string[] }

const unique = (words: readonly string[]) => [...new Set(words)]

function propertiesOf({ schema }: Known, label: string | undefined): string[] {
  const all = [...(schema?.labels ?? []), ...(schema?.relationships ?? []).map((one) => ({ ...one, name: one.type }))]
  const own = all.filter(({ name }) => name === label)
  return unique((own.length > 0 ? own : all).flatMap(({ properties }) => properties)).sort()
}

const most = 60

/** Those whose id or name has what is typed, those that begin with it first. */
function idsFor(typed: string, label: string | undefined, { all }: Things): Suggestion[] {
  const wanted = typed.toLowerCase()
  const among = all.filter((ref) => label === undefined || ref.label === label)
  const found = among.filter(({ id, name }) => id.includes(wanted) || name.toLowerCase().includes(wanted))
  const rank = (id: string) => Number(!id.startsWith(wanted))
  return found
    .sort((a, b) => rank(a.id) - rank(b.id) || a.name.localeCompare(b.name, 'en'))
    .slice(0, most)
    .map((ref) => ({ word: ref.id, detail: ref.name, kind: 'constant' }))
}

function typeSuggestions({ schema }: Known): Suggestion[] {
  return [...groupBy(schema?.relationships ?? [], ({ type }) => type)].map(([type, all]) => {
    const ends = all.map(({ from, to }) => `${from} → ${to}`)
    const detail = ends.length > 2 ? `${ends.slice(0, 2).join(', ')} …` : ends.join(', ')
    return { word: type, detail, info: typeWords(type), kind: 'interface' }
  })
}

const wordSuggestions = (text: string): Suggestion[] => [
  ...variablesIn(text).map((word) => ({ word, kind: 'variable', first: true })),
  ...keywords.map((word) => ({ word, kind: 'keyword' })),
  ...Object.entries(functions).map(([word, detail]) => ({ word, detail, kind: 'function', applied: `${word}(` })),
]

/** What may stand where the cursor is, by this graph's own schema and things. */
export function suggestionsAt(where: Where, text: string, known: Known): Suggestion[] {
  switch (where.what) {
    case 'label':
      return (known.schema?.labels ?? [])
        .filter(({ name }) => name !== ours)
        .map(({ name, count }) => ({ word: name, detail: String(count), info: labelWords(name), kind: 'class' }))
    case 'type':
      return typeSuggestions(known)
    case 'property':
      return propertiesOf(known, where.label).map((word) => ({ word, info: propertyWords(word), kind: 'property' }))
    case 'key':
      return propertiesOf(known, where.label).map((word) => ({
        ...{ word, info: propertyWords(word) },
        ...{ kind: 'property', applied: `${word}: ` },
      }))
    case 'parameter':
      return unique([...known.parameters, 'actor', 'point', 'plan', 'issue', 'source', 'asOf']).map((word) => ({
        word,
        kind: 'variable',
        detail: 'asks with a picker',
      }))
    case 'id':
      return idsFor(where.typed, where.label, known.things)
    case 'word':
      return where.typed === '' ? [] : wordSuggestions(text)
  }
}
