import { isStated } from '../basis.ts'
import type { Comparison } from '../comparison.ts'
import { type Demand, type DemandMatch, MatchKind } from '../demand.ts'
import type { Id } from '../id.ts'
import { by } from '../in-order.ts'
import type { Ref } from '../ref.ts'
import { sayKnown, strongest } from './counts.ts'
import { called, joined, sentence } from './naming.ts'
import { citedEvidence, type Evidence, rankOf } from './verb.ts'

/** The plan of each point. */
export type PlanOf = ReadonlyMap<Id, Ref>

type Demanding = { actor: Ref; demands: readonly Demand[] }
type Answered = Comparison['byDemand'][number]

/** Points that answer a demand of each, and contradict one of the one and none of the other. */
export function answeredDifferently(a: Demanding, b: Demanding): Answered[] {
  const [ofA, ofB] = [matchesOf(a), matchesOf(b)]
  const points = [...new Map(ofA.map((m) => [m.point.id, m.point])).values()]
  return points
    .map((point) => ({ point, a: on(point, ofA), b: on(point, ofB) }))
    .filter((row) => row.b.length > 0 && row.a.some(contradicts) !== row.b.some(contradicts))
    .sort(
      by(
        (row) => row.point.name,
        (row) => row.point.id,
      ),
    )
}

function matchesOf({ actor, demands }: Demanding): DemandMatch[] {
  return demands.flatMap((demand) => {
    const ref: Ref = { id: demand.id, label: 'Demand', name: demand.title }
    return demand.matches.map((match) => ({ ...match, actor, demand: ref }))
  })
}

function on(point: Ref, matches: readonly DemandMatch[]): DemandMatch[] {
  return matches
    .filter((match) => match.point.id === point.id)
    .sort(
      by(
        (match) => MatchKind.options.indexOf(match.kind),
        (match) => match.demand.id,
      ),
    )
}

const contradicts = ({ kind }: DemandMatch) => kind === 'contradicts'

/** "2 points of the accord answer their demands differently (1 reported, 1 by our reading)": points are counted, plan by plan. */
export function answeredSentence(rows: readonly Answered[], planOf: PlanOf, whose: string): string[] {
  if (rows.length === 0) return []
  const known = rows.map(weakest)
  const answer = `${pointsOf(rows, planOf)} ${rows.length === 1 ? 'answers' : 'answer'} ${whose} differently`
  if (known.every(({ basis, hedged }) => basis === 'our-reading' && !hedged))
    return [sentence(`by our reading ${answer}`)]
  return [known.every(isStated) ? sentence(answer) : sentence(`${answer} (${sayKnown(known)})`)]
}

/** That a point answers two differently is known no better than the less known of the two answers. */
function weakest({ a, b }: Answered): Evidence {
  const deciding = (of: readonly DemandMatch[]) => (of.some(contradicts) ? of.filter(contradicts) : of)
  const both = [a, b].flatMap((of) => strongest(deciding(of).map(citedEvidence), (evidence) => evidence) ?? [])
  return both.toSorted((one, other) => rankOf(other) - rankOf(one))[0] ?? { basis: 'not-recorded' }
}

/** "4 points of the first draft and 2 of the revised text" */
function pointsOf(rows: readonly Answered[], planOf: PlanOf): string {
  const counts = new Map<string, number>()
  for (const { point } of rows) {
    const plan = planOf.get(point.id)
    const of = plan === undefined ? '' : ` of ${called(plan)}`
    counts.set(of, (counts.get(of) ?? 0) + 1)
  }
  const inOrder = [...counts].sort(
    by(
      ([, count]) => -count,
      ([of]) => of,
    ),
  )
  const parts = inOrder.map(([of, count], at) => `${count}${at > 0 ? '' : count === 1 ? ' point' : ' points'}${of}`)
  return joined(parts)
}
