import type { z } from 'zod'
import type { Citation } from '#domain/citation'
import type { Dataset } from '#domain/dataset'
import type { Id } from '#domain/id'
import type { Draw } from './draw.ts'
import type { Sizes } from './sizes.ts'

/** What a kind of record is written as. */
export type Written<K extends keyof Dataset> = z.input<typeof Dataset>[K]

/** What is there before its claims are drawn. */
export type Ground = { draw: Draw; sizes: Sizes }

export const asOf = '2025-11-30'

const paragraphsOfSource = 60
const outlets = ['The Courier', 'Morning Post', 'Lake Radio', 'The Ledger', 'Harbour Wire']

export const numbered = <T>(count: number, make: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at))

/** One report in most cases; two, and three rarely. Some have it from an outlet. */
export function citations({ draw, sizes }: Ground): Citation[] {
  const many = draw.chance(0.25) ? (draw.chance(0.2) ? 3 : 2) : 1
  const sources = new Set(numbered(many, () => sourceId(draw.below(sizes.sources))))
  return [...sources].map((source) => ({
    source,
    paragraphs: [...new Set(numbered(draw.chance(0.3) ? 2 : 1, () => 1 + draw.below(paragraphsOfSource)))].sort(
      (a, b) => a - b,
    ),
    via: draw.chance(0.2) ? [draw.one(outlets)] : [],
  }))
}

export const sourceId = (at: number): Id => `source-${at + 1}`

export function aSource({ draw }: Ground, at: number, title: string): Written<'sources'>[number] {
  return { id: sourceId(at), title, publisher: draw.one(outlets), ...aDay(draw), paragraphs: paragraphsOfSource }
}

/** A day of three years, the later ones more often. */
export function aDay({ number, chance }: Draw): { date: string; datePrecision: 'day' | 'about' } {
  const end = Date.parse(asOf)
  const date = new Date(end - Math.floor(1000 * number() ** 2) * 86_400_000).toISOString().slice(0, 10)
  return { date, datePrecision: chance(0.15) ? 'about' : 'day' }
}

/** As most dates are known; some only by the month, and some by no source. */
export function aDate(draw: Draw): Partial<{ date: string; datePrecision: 'day' | 'about' | 'month' }> {
  if (draw.chance(0.02)) return {}
  const day = aDay(draw)
  return draw.chance(0.06) ? { date: day.date.slice(0, 7), datePrecision: 'month' } : day
}

/** In the proportions of the shipped negotiation. */
export function evidence(draw: Draw): Pick<Written<'positions'>[number], 'basis' | 'hedged' | 'hedge'> {
  const basis = draw.one([
    ...(['own-words', 'own-words', 'spokesperson', 'named-source', 'named-source'] as const),
    ...(['unnamed-source', 'unnamed-source', 'unnamed-source', 'inference', 'our-reading'] as const),
  ])
  if (!draw.chance(0.1)) return { basis }
  return { basis, hedged: true, hedge: draw.one(['appears', 'seems', 'may', 'could', 'expected'] as const) }
}
