import { type Basis, isSaid } from '#domain/basis'
import { sourcesIn } from '#domain/citation'
import type { Demand } from '#domain/demand'
import type { Discrepancy } from '#domain/discrepancy'
import type { Overview } from '#domain/overview'
import type { PlanPoint } from '#domain/plan-point'
import type { HeldPosition } from '#domain/position'
import type { Voices } from '#domain/rules/sides'
import { isDeclared } from '#domain/stance'
import { contestedPoints } from './contested-points.ts'

export type OverviewMaterial = {
  points: readonly Pick<PlanPoint, 'id' | 'title'>[]
  positions: readonly HeldPosition[]
  demands: readonly Demand[]
  discrepancies: readonly Discrepancy[]
  voices: Voices
}

/** `positions` and `discrepancies`: those on the plan and its points; `demands`: all that one of the points answers. */
export function overviewOf(material: OverviewMaterial): Omit<Overview, 'changes'> {
  const { points, positions, demands, discrepancies, voices } = material
  return {
    contested: contestedPoints(points, positions, demands, voices),
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

function evidenceOf(
  points: readonly Pick<PlanPoint, 'id'>[],
  positions: readonly HeldPosition[],
  demands: readonly Demand[],
): Overview['evidence'] {
  const declared = positions.filter(isDeclared)
  const spokenOn = new Set(declared.map((p) => p.target.id))
  const saidOn = new Set(declared.filter(isSaid).map((p) => p.target.id))
  const undeclaredOn = new Set(positions.map((p) => p.target.id))
  const answering = new Set(demands.flatMap((d) => d.matches.map((m) => m.point.id)))
  const unsaid = points.filter((p) => !spokenOn.has(p.id))
  const unasked = unsaid.filter((p) => !answering.has(p.id))
  const undeclared = unasked.filter((p) => undeclaredOn.has(p.id)).length
  return {
    positions: declared.length,
    undeclared: positions.length - declared.length,
    onOneSource: declared.filter((p) => sourcesIn(p.citations).length === 1).length,
    byBasis: countsOf(declared.map((p) => p.basis)),
    points: points.length,
    pointsWithPosition: points.length - unsaid.length,
    pointsInferred: points.filter((p) => spokenOn.has(p.id) && !saidOn.has(p.id)).length,
    pointsByDemandOnly: unsaid.length - unasked.length,
    pointsUndeclared: undeclared,
    pointsSilent: unasked.length - undeclared,
  }
}

function countsOf(bases: readonly Basis[]): Overview['evidence']['byBasis'] {
  const counts: Overview['evidence']['byBasis'] = {}
  for (const basis of [...bases].sort()) counts[basis] = (counts[basis] ?? 0) + 1
  return counts
}
