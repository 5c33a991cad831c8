import type { Known } from '../basis.ts'
import type { MatchKind } from '../demand.ts'
import { groupBy } from '../group-by.ts'
import { by } from '../in-order.ts'
import type { Matrix, MatrixCell } from '../matrix.ts'
import type { Ref } from '../ref.ts'
import type { Stance } from '../stance.ts'
import { strongest } from '../words/counts.ts'
import { pointState } from './point-state.ts'
import type { Voices } from './sides.ts'
import { countKinds, jointAnswer } from './split.ts'

type Side = Ref & { side: string }

/** One thing that ties an actor to a plan or to a point of it. `claims`: how many stand behind a position. */
export type Tie = { actor: Side; target: string; way: 'plan' | 'point' } & (
  | { kind: 'stands'; stance: Stance; known: Known; claims: number }
  | { kind: 'answers'; match: MatchKind; known: Known }
  | { kind: 'brokered' }
)

type Cell = Omit<MatrixCell, 'actor' | 'target'> & { actor: string; target: string }

type Target = Omit<Matrix['targets'][number], 'state'>

/** Who stands how to what. `sides` in order; `targets`: the plan, then its points in order. */
export function matrixOf(
  sides: readonly string[],
  targets: readonly Target[],
  ties: readonly Tie[],
  voices: Voices,
): Matrix {
  const cells = cellsOf(ties)
  const actors = actorsOf(sides, ties, cells)
  const actorAt = new Map(actors.map((actor, at) => [actor.id, at]))
  const targetAt = new Map(targets.map((target, at) => [target.id, at]))
  const indexed = cells.map((c) => ({ ...c, actor: actorAt.get(c.actor) ?? -1, target: targetAt.get(c.target) ?? -1 }))
  return {
    actors: actors.map((actor) => withVoice(actor, voices)),
    targets: withStates(targets, ties, voices),
    cells: indexed.sort(
      by(
        (c) => c.actor,
        (c) => c.target,
        (c) => c.way,
      ),
    ),
  }
}

function withVoice(actor: Side, voices: Voices): Matrix['actors'][number] {
  const voice = voices.get(actor.id)
  return voice === undefined ? actor : { ...actor, voice }
}

function withStates(targets: readonly Target[], ties: readonly Tie[], voices: Voices): Matrix['targets'] {
  const marks = new Map<string, Exclude<Tie, { kind: 'brokered' }>[]>(targets.map(({ id }) => [id, []]))
  for (const tie of ties) if (tie.kind !== 'brokered') marks.get(tie.target)?.push(tie)
  return targets.map((target) => ({ ...target, state: pointState(marks.get(target.id) ?? [], voices) }))
}

function cellsOf(ties: readonly Tie[]): Cell[] {
  return [...groupBy(ties, (tie) => `${tie.actor.id} ${tie.target} ${wayOf(tie)}`).values()].flatMap(cellOf)
}

const wayOf = (tie: Tie) => (tie.kind === 'answers' ? 'demand' : tie.way)

/** What ties one actor to one target by one way. */
function cellOf(ties: readonly Tie[]): Cell[] {
  const [first] = ties
  if (first === undefined) return []
  const last = ties.findLast((tie) => tie.kind === 'stands')
  const answers = ties.filter((tie) => tie.kind === 'answers')
  const brokered = ties.filter((tie) => tie.kind === 'brokered').length
  return [
    {
      ...{ actor: first.actor.id, target: first.target, way: wayOf(first) },
      ...(last && { stance: last.stance, positions: last.claims, known: last.known }),
      ...(answers.length > 0 && answered(answers)),
      ...(brokered > 0 && { brokered }),
    },
  ]
}

function answered(answers: readonly { match: MatchKind; known: Known }[]): Partial<Cell> {
  const counts = countKinds(answers.map(({ match }) => ({ kind: match })))
  const joint = jointAnswer(counts)
  const known = strongest(
    answers.map((answer) => answer.known),
    (one) => one,
  )
  return {
    ...(joint === 'split' ? { split: counts } : { match: joint }),
    demands: answers.length,
    ...(known && { known }),
  }
}

function actorsOf(sides: readonly string[], ties: readonly Tie[], cells: readonly Cell[]): Side[] {
  const actors = [...new Map(ties.map((tie) => [tie.actor.id, tie.actor])).values()]
  const counts = new Map<string, number>()
  for (const { actor } of cells) counts.set(actor, (counts.get(actor) ?? 0) + 1)
  return actors.sort(
    by(
      (a) => sides.indexOf(a.side),
      (a) => -(counts.get(a.id) ?? 0),
      (a) => a.name,
      (a) => a.id,
    ),
  )
}
