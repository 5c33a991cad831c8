import { type Known, knownOf } from '#domain/basis'
import type { Dataset } from '#domain/dataset'
import type { PartialDate } from '#domain/dates'
import type { Id } from '#domain/id'
import type { PositionRecord } from '#domain/position'
import { edgeOfStance } from '#domain/stance'
import type { RelationshipRow } from './relationships.ts'

/** The edges that say in one hop what a position or a brokerage says, and how well that is known. */
export function directEdges(d: Pick<Dataset, 'positions' | 'brokerages'>): RelationshipRow[] {
  const until = untilOf(d.positions)
  return [
    ...d.positions.map((p) => ({
      type: edgeOfStance[p.stance],
      from: p.holder,
      to: p.target,
      properties: {
        position: p.id,
        ...present('from', p.date),
        ...present('until', until.get(p.id)),
        ...saidAs(p),
      },
    })),
    ...d.brokerages.map((b) => ({
      type: 'BROKERED' as const,
      from: b.actor,
      to: b.target,
      properties: { brokerage: b.id, role: b.role, ...present('from', b.date), ...saidAs(b) },
    })),
  ]
}

function saidAs({ condition, ...known }: Known & Partial<Pick<PositionRecord, 'condition'>>): Record<string, unknown> {
  return { ...knownOf(known), ...present('condition', condition) }
}

type Dated = PositionRecord & { date: PartialDate }

const isDated = (position: PositionRecord): position is Dated => position.date !== undefined

/** For each position that its holder changed later: the date of the next one on the same target. What is undated stands always. */
export function untilOf(positions: readonly PositionRecord[]): Map<Id, PartialDate> {
  const until = new Map<Id, PartialDate>()
  const latest = new Map<string, Dated>()
  const byDate = positions.filter(isDated).sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
  for (const position of byDate) {
    const pair = `${position.holder} ${position.target}`
    const before = latest.get(pair)
    if (before) until.set(before.id, position.date)
    latest.set(pair, position)
  }
  return until
}

function present(key: string, value: string | undefined): Record<string, string> {
  return value === undefined ? {} : { [key]: value }
}
