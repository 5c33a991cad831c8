import type { GraphSchema } from '#domain/graph-schema'
import { ours } from '#domain/ours'

/** Where a label stands, in per cent of the picture. */
export type Spot = { name: string; count: number; x: number; y: number }
export type Tie = { from: Spot; to: Spot; types: string[] }

/** From who speaks on the left to what is spoken of on the right; what it rests on below. */
const spots: Record<string, readonly [number, number]> = {
  Actor: [15, 19],
  Side: [15, 32],
  Quotation: [15, 42],
  Position: [47, 6],
  Brokerage: [47, 15],
  Demand: [47, 24],
  Event: [47, 33],
  Forecast: [47, 42],
  Pressure: [15, 6],
  Plan: [82, 6],
  Heading: [82, 17],
  PlanPoint: [82, 28],
  Issue: [82, 39],
  Source: [47, 53],
  Discrepancy: [82, 53],
  Reading: [82, 64],
  Negotiation: [15, 53],
  Retired: [15, 64],
}

const isOfTheDomain = (name: string) => name !== ours

/** The labels and what joins them, each at its fixed place; those that nobody foresaw in rows below. */
export function schemaLayout({ labels, relationships }: GraphSchema): { spots: Spot[]; ties: Tie[]; rows: number } {
  const shown = labels.filter(({ name }) => isOfTheDomain(name))
  const others = shown.filter(({ name }) => !spots[name])
  const placed = new Map(
    shown.map(({ name, count }) => {
      const other = others.findIndex((one) => one.name === name)
      const [x, y] = spots[name] ?? [16 + (other % 3) * 31, 76 + Math.floor(other / 3) * 11]
      return [name, { name, count, x, y }] as const
    }),
  )
  const ties = new Map<string, Tie>()
  for (const { type, from, to } of relationships) {
    const [a, b] = [placed.get(from), placed.get(to)]
    if (!a || !b) continue
    const key = [from, to].sort().join(' ')
    const tie = ties.get(key) ?? { from: a, to: b, types: [] }
    ties.set(key, { ...tie, types: [...new Set([...tie.types, type])] })
  }
  return { spots: [...placed.values()], ties: [...ties.values()], rows: Math.ceil(others.length / 3) }
}

/** The relationships at a label, those from it first. */
export function relationshipsAt({ relationships }: GraphSchema, label: string): GraphSchema['relationships'] {
  const at = relationships.filter(
    ({ from, to }) => (from === label || to === label) && isOfTheDomain(from) && isOfTheDomain(to),
  )
  return at.sort((a, b) => Number(b.from === label) - Number(a.from === label) || b.count - a.count)
}
