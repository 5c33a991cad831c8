import type { Known } from '#domain/basis'
import { JointAnswer } from '#domain/demand'
import { groupBy } from '#domain/group-by'
import { by } from '#domain/in-order'
import type { Matrix, MatrixCell } from '#domain/matrix'
import type { PlanPoint } from '#domain/plan-point'
import type { Ref } from '#domain/ref'
import { isContested, stateRank } from '#domain/rules/point-state'
import { answerIn } from '#domain/rules/split'
import { type Stance, stances } from '#domain/stance'
import { rankOf } from '#domain/words/verb'
import type { LegendCounts } from '../../canvas/legend.tsx'
import { matchMark, sideOf } from '../../claims/marks.ts'

/** One actor on one target: by what it holds, with the claims behind it, or by what it demands, `split` where that is answered differently. */
export type Mark = { actor: Ref; known?: Known } & (
  | { stance: Stance; claims: number }
  | { match: JointAnswer; demands: number }
)

/** One line of the butterfly: those for it, those against it, and who has said both, has declared no position, or has demands that are answered differently. */
export type Wings = { for: Mark[]; against: Mark[]; mixed: Mark[]; undeclared: Mark[]; split: Mark[] }

export type HeadingRows = { heading?: PlanPoint['heading']; points: PlanPoint[] }

const order: readonly (Stance | JointAnswer)[] = [...stances, ...JointAnswer.options]

export function kindOf(mark: Mark): Stance | JointAnswer {
  return 'stance' in mark ? mark.stance : mark.match
}

function toMark(cell: MatrixCell, actor: Ref): Mark | undefined {
  const { stance, positions = 1, demands = 1, known } = cell
  const of = { actor, ...(known && { known }) }
  const match = answerIn(cell)
  if (stance) return { ...of, stance, claims: positions }
  return match && { ...of, match, demands }
}

/** All marks on each target, by the target's id: what is said on it before what it answers, the best known first; never by how often it is cited. */
export function marksByTarget(matrix: Matrix): Map<string, Mark[]> {
  const all = new Map<string, Mark[]>()
  for (const cell of matrix.cells) {
    const actor = matrix.actors[cell.actor]
    const target = matrix.targets[cell.target]
    const mark = actor && toMark(cell, actor)
    if (mark && target) all.set(target.id, [...(all.get(target.id) ?? []), mark])
  }
  for (const marks of all.values()) {
    marks.sort(
      by(
        (mark) => Number(!('stance' in mark)),
        ({ known }) => (known ? rankOf(known) : 0),
        (mark) => order.indexOf(kindOf(mark)),
      ),
    )
  }
  return all
}

/** A demand never stands among those who say both: what is split stands on no side, and apart. */
function wingOf(mark: Mark): keyof Wings {
  if (kindOf(mark) === 'split') return 'split'
  const side = sideOf['stance' in mark ? mark.stance : matchMark[mark.match].tone]
  if (side !== 'middle') return side
  return 'stance' in mark && mark.stance === 'mixed' ? 'mixed' : 'undeclared'
}

/** Who has spoken is not named again on the same side for what it demands; the answer card has both. */
export function toWings(marks: readonly Mark[]): Wings {
  const wings: Wings = { for: [], against: [], mixed: [], undeclared: [], split: [] }
  for (const mark of marks) {
    const wing = wings[wingOf(mark)]
    if ('stance' in mark || wing.every(({ actor }) => actor.id !== mark.actor.id)) wing.push(mark)
  }
  return wings
}

/** How many marks there are of each kind. */
export function countKinds(marks: Iterable<readonly Mark[]>): LegendCounts {
  const counts: LegendCounts = {}
  for (const mark of [...marks].flat()) counts[kindOf(mark)] = (counts[kindOf(mark)] ?? 0) + 1
  return counts
}

/** How the answers to demands among them are known. */
export const knownByDemand = (marks: readonly Mark[]): Known[] =>
  marks.flatMap((mark) => ('match' in mark && mark.known ? [mark.known] : []))

/** Points under their headings, both in the order of the plan; points without a heading stand together at the end. */
export function underHeadings(points: readonly PlanPoint[]): HeadingRows[] {
  const groups = groupBy(points.toSorted(by(({ order }) => order)), ({ heading }) => heading?.id)
  const rows = [...groups.values()].map((under) => ({ heading: under[0].heading, points: under }))
  return rows.sort(by(({ heading }) => Number(heading === undefined)))
}

/** The point that sides clash over, else collide over; of several the one with the most voices on its smaller side. Where there is none, the first. */
export function mostContested(
  matrix: Matrix,
  marks: ReadonlyMap<string, readonly Mark[]>,
  points: readonly PlanPoint[],
): string | undefined {
  const contested = matrix.targets.flatMap(({ id, state }) => (state && isContested(state) ? [{ id, state }] : []))
  const voices = new Map(matrix.actors.map(({ id, voice }) => [id, voice?.side ?? voice?.head ?? id]))
  const countOf = (wing: readonly Mark[]) => new Set(wing.map(({ actor }) => voices.get(actor.id))).size
  const smaller = (id: string) => {
    const wings = toWings(marks.get(id) ?? [])
    return Math.min(countOf(wings.for), countOf(wings.against))
  }
  const [top] = contested
    .filter(({ id }) => points.some((point) => point.id === id))
    .sort(
      by(
        ({ state }) => stateRank(state),
        ({ id }) => -smaller(id),
      ),
    )
  return (top ?? points[0])?.id
}
