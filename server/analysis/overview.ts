import type { Basis } from '#domain/basis'
import { sourcesIn } from '#domain/citation'
import type { Demand } from '#domain/demand'
import type { Discrepancy } from '#domain/discrepancy'
import type { Id } from '#domain/id'
import { by } from '#domain/in-order'
import type { Contested, Overview } from '#domain/overview'
import type { PlanPoint } from '#domain/plan-point'
import type { Position } from '#domain/position'
import type { Ref } from '#domain/ref'

export type OverviewMaterial = {
  points: readonly PlanPoint[]
  positions: readonly Position[]
  demands: readonly Demand[]
  discrepancies: readonly Discrepancy[]
}

/** `positions` and `discrepancies`: those on the plan and its points; `demands`: all that one of the points answers. */
export function overviewOf(material: OverviewMaterial): Omit<Overview, 'changes'> {
  const { points, positions, demands, discrepancies } = material
  return {
    contested: contestedOf(points, positions, demands),
    disagreements: discrepancies.map((d) => ({
      id: d.id,
      question: d.question,
      kind: d.kind,
      sources: sourcesIn(d.readings.flatMap((r) => r.citations)).length,
      about: d.about,
    })),
    evidence: evidenceOf(points, positions, demands),
  }
}

/** Points with actors on both sides, the most evenly and most numerously contested first. */
function contestedOf(
  points: readonly PlanPoint[],
  positions: readonly Position[],
  demands: readonly Demand[],
): Contested[] {
  const rows = points.map((point) => {
    const own = positions.filter((p) => p.target.id === point.id)
    const matches = demands.flatMap((d) =>
      d.matches.filter((m) => m.point.id === point.id).map((m) => ({ ...m, demand: d })),
    )
    const holders = (...stances: string[]) => own.filter((p) => stances.includes(p.stance)).map((p) => p.holder.id)
    const demanders = (...kinds: string[]) =>
      matches.filter((m) => kinds.includes(m.kind)).flatMap((m) => m.demand.actors.map((a) => a.id))
    return {
      point: { id: point.id, label: 'PlanPoint', name: point.title } satisfies Ref,
      pro: holders('supports', 'conditional'),
      con: holders('opposes'),
      met: demanders('meets', 'partly-meets'),
      contradicted: demanders('contradicts'),
    }
  })
  const sides = (row: (typeof rows)[number]) =>
    [distinct(row.pro, row.met), distinct(row.con, row.contradicted)] as const
  return rows
    .filter((row) => Math.min(...sides(row)) > 0)
    .sort(
      by(
        (r) => -Math.min(...sides(r)),
        (r) => -Math.max(...sides(r)),
        (r) => r.point.id,
      ),
    )
    .map(({ point, pro, con, met, contradicted }) => ({
      point,
      onPoint: { for: distinct(pro), against: distinct(con) },
      byDemand: { met: distinct(met), contradicted: distinct(contradicted) },
    }))
}

function distinct(...lists: Id[][]): number {
  return new Set(lists.flat()).size
}

function evidenceOf(
  points: readonly PlanPoint[],
  positions: readonly Position[],
  demands: readonly Demand[],
): Overview['evidence'] {
  const spokenOn = new Set(positions.map((p) => p.target.id))
  const answering = new Set(demands.flatMap((d) => d.matches.map((m) => m.point.id)))
  const silent = points.filter((p) => !spokenOn.has(p.id))
  const byDemandOnly = silent.filter((p) => answering.has(p.id)).length
  return {
    positions: positions.length,
    onOneSource: positions.filter((p) => sourcesIn(p.citations).length === 1).length,
    byBasis: countsOf(positions.map((p) => p.basis)),
    points: points.length,
    pointsWithPosition: points.length - silent.length,
    pointsByDemandOnly: byDemandOnly,
    pointsSilent: silent.length - byDemandOnly,
  }
}

function countsOf(bases: readonly Basis[]): Overview['evidence']['byBasis'] {
  const counts: Overview['evidence']['byBasis'] = {}
  for (const basis of [...bases].sort()) counts[basis] = (counts[basis] ?? 0) + 1
  return counts
}
