import MiniSearch, { type SearchResult } from 'minisearch'
import { by } from '#domain/in-order'
import type { Ref } from '#domain/ref'

/** What search looks through: what a thing is called, and what is written about it. */
export type Entry = { ref: Ref; aliases: string[]; text: string }

export type SearchIndex = { search(q: string): Ref[] }

/** An index over these entries: names before aliases before texts, with prefixes and slips of the key. */
export function searchIndexOf(entries: readonly Entry[]): SearchIndex {
  const index = new MiniSearch({ fields: ['name', 'aliases', 'text'], processTerm: folded })
  const byId = new Map(entries.map((entry) => [entry.ref.id, entry]))
  index.addAll(
    entries.map(({ ref, aliases, text }) => ({ id: ref.id, name: ref.name, aliases: aliases.join(' '), text })),
  )
  return { search: (q) => ranked(index, byId, q) }
}

/** Without case and diacritics: "Erdoğan" and "erdogan" are one. */
export function folded(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return plain.replaceAll('ı', 'i').replaceAll('ł', 'l').replaceAll('ø', 'o').replaceAll('ß', 'ss')
}

/** Words too common to tell anything by: a search that has others does without them. */
const common = new Set(
  'a an and are as at be by do does for from how in is it its of on or that the their this to was were what which who will with'.split(
    ' ',
  ),
)

/** What is looked for of a query: without the common words, unless it has no others. */
function telling(q: string): string {
  const words = folded(q).split(/\s+/)
  const kept = words.filter((word) => !common.has(word))
  return (kept.some((word) => word !== '') ? kept : words).join(' ')
}

const options = {
  boost: { name: 3, aliases: 3 },
  prefix: true,
  fuzzy: (term: string) => (term.length > 3 ? 0.2 : false),
  combineWith: 'AND' as const,
}

function ranked(index: MiniSearch, byId: Map<string, Entry>, q: string): Ref[] {
  const words = telling(q)
  const found = index.search(words, options)
  const hits = found.length > 0 ? found : withSome(index, words)
  return hits
    .flatMap(({ id, score }) => {
      const entry = byId.get(String(id))
      return entry ? [{ ref: entry.ref, score: exactness(entry, q) * 1e6 + score }] : []
    })
    .sort(
      by(
        (hit) => -hit.score,
        (hit) => hit.ref.name,
        (hit) => hit.ref.id,
      ),
    )
    .map((hit) => hit.ref)
}

/** What has some of the words: the rarer a word, the more it tells. */
function withSome(index: MiniSearch, words: string): SearchResult[] {
  const boostTerm = (term: string) => 1 / Math.max(index.search(term, options).length, 1)
  return index.search(words, { ...options, combineWith: 'OR', boostTerm })
}

/** 2 for the very name, 1 for the very alias. */
function exactness({ ref, aliases }: Entry, q: string): number {
  const wanted = folded(q.trim())
  if (folded(ref.name) === wanted) return 2
  return aliases.some((alias) => folded(alias) === wanted) ? 1 : 0
}
