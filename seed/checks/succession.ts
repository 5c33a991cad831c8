import type { Id } from '#domain/id'
import type { PlanPointRecord, SuccessionKind } from '#domain/plan-point'
import type { Draft, Entry } from '../draft.ts'
import type { Problem } from '../problem.ts'

type Points = ReadonlyMap<Id | undefined, Entry<PlanPointRecord>>

/** A point succeeds points of other plans, and never, over however many steps, itself. */
export function planSuccession({ entries }: Draft): Problem[] {
  const points = new Map(entries.points.map((entry) => [entry.record.id, entry]))
  const seen = new Set<Id>()
  const endless = withoutBeginning(points)
  return entries.points.flatMap(({ record: { id, plan, succeeds }, place }) =>
    succeeds.flatMap(({ point }, i) => {
      if (point === undefined) return []
      const spot = place(['succeeds', i, 'point'])
      if (plan !== undefined && points.get(point)?.record.plan === plan) {
        return [{ ...spot, expected: `a point of another plan; "${point}" is of "${plan}" too` }]
      }
      if (id === undefined || seen.has(id) || !endless.has(id)) return []
      const cycle = walk(endless, point, id)
      if (!cycle || cycle.some((id) => seen.has(id))) return []
      for (const id of cycle) seen.add(id)
      const round = [id, ...cycle].join(' succeeds ')
      return [{ ...spot, expected: `an earlier point, not a cycle: ${round}` }]
    }),
  )
}

type Earlier = ReadonlyMap<Id, readonly Id[]>

/** The points that lead back to no first one, with what each succeeds: all that are in a cycle, and those that succeed them. */
function withoutBeginning(points: Points): Earlier {
  const earlier = new Map<Id, Id[]>()
  const later = new Map<Id, Id[]>()
  for (const [id, { record }] of points) {
    if (id === undefined) continue
    const known = record.succeeds.flatMap(({ point }) => (point !== undefined && points.has(point) ? [point] : []))
    earlier.set(id, known)
    for (const point of known) {
      const those = later.get(point)
      if (those) those.push(id)
      else later.set(point, [id])
    }
  }
  const left = new Map([...earlier].map(([id, known]) => [id, known.length]))
  const first = [...left].flatMap(([id, count]) => (count === 0 ? [id] : []))
  for (const id of first) {
    earlier.delete(id)
    for (const one of later.get(id) ?? []) {
      left.set(one, (left.get(one) ?? 0) - 1)
      if (left.get(one) === 0) first.push(one)
    }
  }
  return earlier
}

/** The way from one point to another over what each succeeds, both included; undefined where there is none. */
function walk(earlier: Earlier, from: Id, to: Id): Id[] | undefined {
  const cameFrom = new Map<Id, Id | undefined>([[from, undefined]])
  for (const at of cameFrom.keys()) {
    if (at === to) return backFrom(cameFrom, to)
    for (const point of earlier.get(at) ?? []) if (!cameFrom.has(point)) cameFrom.set(point, at)
  }
}

function backFrom(cameFrom: ReadonlyMap<Id, Id | undefined>, to: Id): Id[] {
  const way: Id[] = []
  for (let at: Id | undefined = to; at !== undefined; at = cameFrom.get(at)) way.push(at)
  return way.reverse()
}

/** What became of a provision agrees with whether it was, and is, an open question. */
export function successionKinds({ entries }: Draft): Problem[] {
  const points = new Map(entries.points.map((entry) => [entry.record.id, entry.record]))
  return entries.points.flatMap(({ record: { status, succeeds }, place }) =>
    succeeds.flatMap(({ point, kind }, i) => {
      const before = points.get(point)?.status
      if (kind === undefined || status === undefined || before === undefined) return []
      const expected = expectedInstead(kind, before === 'open-question', status === 'open-question')
      return expected === undefined ? [] : [{ ...place(['succeeds', i, 'kind']), expected: `${expected}, not ${kind}` }]
    }),
  )
}

function expectedInstead(kind: SuccessionKind, wasOpen: boolean, isOpen: boolean): string | undefined {
  if (isOpen && kind !== 'left-open') return 'left-open: this point is an open question'
  if (!isOpen && kind === 'left-open') return 'another kind: this point is no open question'
  if (!isOpen && wasOpen && kind !== 'settled') return 'settled: the earlier point is an open question'
  if (kind === 'settled' && !wasOpen) return 'another kind: the earlier point is no open question'
  return undefined
}
