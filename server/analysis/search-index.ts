import MiniSearch from 'minisearch'
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

const options = {
  boost: { name: 3, aliases: 3 },
  prefix: true,
  fuzzy: (term: string) => (term.length > 3 ? 0.2 : false),
  combineWith: 'AND' as const,
}

function ranked(index: MiniSearch, byId: Map<string, Entry>, q: string): Ref[] {
  const found = index.search(q, options)
  const hits = found.length > 0 ? found : index.search(q, { ...options, combineWith: 'OR' })
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

/** 2 for the very name, 1 for the very alias. */
function exactness({ ref, aliases }: Entry, q: string): number {
  const wanted = folded(q.trim())
  if (folded(ref.name) === wanted) return 2
  return aliases.some((alias) => folded(alias) === wanted) ? 1 : 0
}
