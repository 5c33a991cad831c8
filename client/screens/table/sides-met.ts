import { isWeak } from '#domain/basis'
import type { Relation } from '#domain/relation'
import { joined, type Named, named } from '#domain/words/naming'

export type HeadlineSide = { id: string; name: string; kind: string }

type Party = Named & { id: string }

type SideOf = (id: string) => string | undefined

const few = 3

/** Which parties no report has meet; where they are many, which are recorded as having met, and that no others are. */
export function apartSaid(all: readonly Relation[], sides: readonly HeadlineSide[], sideOf: SideOf): string {
  const held = all.filter(({ kind, status }) => kind === 'met' && status === 'held')
  const sidesOf = ({ from, to }: Relation) => [sideOf(from.id), sideOf(to.id)].sort().join(' ')
  const together = new Set(held.map(sidesOf))
  const known = new Set(held.filter((one) => !isWeak(one)).map(sidesOf))
  // A party whose name is that of an actor takes its article: "the United States".
  const articles = new Map(all.flatMap(({ from, to }) => [from, to]).map(({ name, article }) => [name, article]))
  const parties = sides
    .filter(({ kind }) => kind === 'party')
    .map(({ id, name }): Party => ({ id, name, article: articles.get(name) }))
  const pairs = parties.flatMap((a, i) => parties.slice(i + 1).map((b) => [a, b] as const))
  const [met, apart] = [pairs.filter((pair) => isIn(together, pair)), pairs.filter((pair) => !isIn(together, pair))]
  if (apart.length === 0) return ''
  if (apart.length <= few) return `No report has ${joined(apart.map(([a, b]) => `${named(a)} and ${named(b)}`))} meet.`
  if (met.length === 0) return 'No report has two of the parties meet.'
  // What is inferred alone is not told as what is recorded.
  if (met.length > few || !met.every((pair) => isIn(known, pair))) return ''
  return `No two parties are recorded as having met but ${joined(withPartners(met))}.`
}

type Pair = readonly [Party, Party]

const isIn = (together: ReadonlySet<string>, [a, b]: Pair) => together.has([a.id, b.id].sort().join(' '))

/** "A with B and with C", which is not that all three met: under the party that stands in the most of the pairs left, each pair once. */
function withPartners(pairs: readonly Pair[]): string[] {
  const sides = [...new Set(pairs.flat())]
  const own = (side: Party) => pairs.filter((pair) => pair.includes(side))
  const [first] = sides.toSorted((a, b) => own(b).length - own(a).length)
  if (!first) return []
  const partners = own(first).map(([a, b]) => `with ${named(a === first ? b : a)}`)
  return [`${named(first)} ${joined(partners)}`, ...withPartners(pairs.filter((pair) => !pair.includes(first)))]
}
