import { knownOf } from '#domain/basis'
import { claimsIn } from '#domain/citation'
import type { Demand } from '#domain/demand'
import type { Matrix, MatrixCell } from '#domain/matrix'
import type { Ref } from '#domain/ref'
import type { Standing } from '#domain/standing'
import type { LegendCounts } from '../legend.tsx'
import { positionsIn } from '../pictures/slots.ts'

type Known = {
  demand: Pick<Demand, 'actors'>
  /** The points of all plans in their order. */
  points: readonly { point: Ref; plan: Ref }[]
  sides: ReadonlyMap<string, string>
}

/** How many take which stance on the demand itself, and how many points answer it how: a point once, whoever makes it. */
export function countAnswers(standing: Standing): LegendCounts {
  const answers = new Map(standing.byDemand.map(({ point, kind }) => [point.id, kind]))
  const counts: LegendCounts = {}
  for (const kind of [...positionsIn(standing).map(({ stance }) => stance), ...answers.values()])
    counts[kind] = (counts[kind] ?? 0) + 1
  return counts
}

/**
 * A demand as a matrix: in rows whoever makes it, and whoever took a position on it; in columns the points of all plans
 * that answer it, under the names of their plans.
 */
export function demandMatrix(standing: Standing, { demand, points, sides }: Known): Matrix {
  const positions = positionsIn(standing)
  const refs = [...demand.actors, ...positions.map(({ holder }) => holder)]
  const actors = [...new Map(refs.map((ref) => [ref.id, ref])).values()]
  const answering = new Set(standing.byDemand.map(({ point }) => point.id))
  const itself = positions.length > 0 ? [standing.target] : []
  const answers = points
    .filter(({ point }) => answering.has(point.id))
    .map(({ point, plan }) => ({ ...point, heading: plan.name }))
  const targets = [...itself, ...answers]
  const at = (some: readonly { id: string }[], { id }: { id: string }) => some.findIndex((one) => one.id === id)
  const said = positions.map((position): MatrixCell => {
    const { holder, stance, citations } = position
    const place = { actor: at(actors, holder), target: 0 }
    return { ...place, way: 'point', stance, positions: claimsIn(citations), known: knownOf(position) }
  })
  const answered = standing.byDemand.map((match): MatrixCell => {
    const place = { actor: at(actors, match.actor), target: at(targets, match.point) }
    return { ...place, way: 'demand', match: match.kind, demands: 1, known: knownOf(match) }
  })
  return {
    actors: actors.map((actor) => ({ ...actor, side: sides.get(actor.id) ?? '' })),
    targets,
    cells: [...said, ...answered],
  }
}
