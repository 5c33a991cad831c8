import type { GraphSchema } from '../../../api/graph-schema.ts'

/** Where a label stands, in per cent of the picture. */
export type Spot = { name: string; count: number; x: number; y: number }
export type Tie = { from: Spot; to: Spot; types: string[] }

/** From who speaks on the left to what is spoken of on the right; what it rests on below. */
const spots: Record<string, readonly [number, number]> = {
  Actor: [16, 26],
  Position: [46, 8],
  Brokerage: [46, 22],
  Demand: [46, 36],
  Event: [46, 50],
  Pressure: [16, 8],
  Plan: [80, 8],
  Heading: [80, 22],
  PlanPoint: [80, 36],
  Issue: [80, 50],
  Source: [46, 70],
  Discrepancy: [80, 70],
  Reading: [80, 86],
  Negotiation: [16, 70],
  Briefing: [16, 86],
  Step: [46, 86],
}

const ours = (name: string) => name !== 'Parley'

/** The labels and what joins them, each at its fixed place; those that nobody foresaw in rows below. */
export function schemaLayout({ labels, relationships }: GraphSchema): { spots: Spot[]; ties: Tie[]; rows: number } {
  const shown = labels.filter(({ name }) => ours(name))
  const others = shown.filter(({ name }) => !spots[name])
  const placed = new Map(
    shown.map(({ name, count }) => {
      const other = others.findIndex((one) => one.name === name)
      const [x, y] = spots[name] ?? [16 + (other % 3) * 31, 100 + Math.floor(other / 3) * 14]
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
  const at = relationships.filter(({ from, to }) => (from === label || to === label) && ours(from) && ours(to))
  return at.sort((a, b) => Number(b.from === label) - Number(a.from === label) || b.count - a.count)
}
