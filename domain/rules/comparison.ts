import type { ComparedTarget, Comparison } from '../comparison.ts'
import type { Day } from '../dates.ts'
import type { Demand } from '../demand.ts'
import { by } from '../in-order.ts'
import type { Position } from '../position.ts'
import type { Ref } from '../ref.ts'
import { Label } from '../ref.ts'
import { accordClauses } from '../words/accord.ts'
import { answeredDifferently, answeredSentence, type PlanOf } from '../words/answered-differently.ts'
import { called, joined, named, sentence, strung } from '../words/naming.ts'
import { evidenceOf } from '../words/stance.ts'

/** One of the two: its current positions, and the demands that it makes. */
export type Compared = { actor: Ref; positions: readonly Position[]; demands: readonly Demand[] }

const relations: ComparedTarget['relation'][] = ['differ', 'unclear', 'agree', 'only-a', 'only-b']

/** Where two actors stand apart: where they differ first. `planOf`: the plan of each point. */
export function comparisonOf(a: Compared, b: Compared, asOf: Day, planOf: PlanOf = new Map()): Comparison {
  const targets = comparedTargets(a.positions, b.positions)
  const byDemand = answeredDifferently(a, b)
  return {
    a: a.actor,
    b: b.actor,
    asOf,
    sentence: comparisonSentence(a.actor, b.actor, targets, byDemand, planOf),
    targets,
    byDemand,
  }
}

function comparedTargets(a: readonly Position[], b: readonly Position[]): ComparedTarget[] {
  const targets = [...new Map([...a, ...b].map((p) => [p.target.id, p.target])).values()]
  const compared = targets.map((target): ComparedTarget => {
    const [ofA, ofB] = [a.find((p) => p.target.id === target.id), b.find((p) => p.target.id === target.id)]
    return { target, relation: relationOf(ofA, ofB), ...(ofA ? { a: ofA } : {}), ...(ofB ? { b: ofB } : {}) }
  })
  return compared.sort(
    by(
      (t) => relations.indexOf(t.relation),
      (t) => Label.options.indexOf(t.target.label),
      (t) => t.target.name,
      (t) => t.target.id,
    ),
  )
}

function relationOf(a: Position | undefined, b: Position | undefined): ComparedTarget['relation'] {
  if (b === undefined) return 'only-a'
  if (a === undefined) return 'only-b'
  const plain = (p: Position) => p.stance === 'supports' || p.stance === 'opposes'
  if (!plain(a) || !plain(b)) return 'unclear'
  return a.stance === b.stance ? 'agree' : 'differ'
}

/** Where the two stand, each as firmly as the weaker of what is known of both. */
function comparisonSentence(
  a: Ref,
  b: Ref,
  targets: readonly ComparedTarget[],
  byDemand: Comparison['byDemand'],
  planOf: PlanOf,
) {
  const shared = targets.flatMap((t) => {
    const accord = t.relation === 'agree' || t.relation === 'differ' ? t.relation : undefined
    return accord && t.a && t.b ? [{ ...t, accord, claims: [evidenceOf(t.a), evidenceOf(t.b)] }] : []
  })
  const unclear = targets.filter((t) => t.relation === 'unclear')
  const clauses = [
    ...accordClauses(shared, ['differ', 'agree'], subjectsOf),
    ...(unclear.length > 0 ? [`are recorded neither plainly apart nor together on ${subjectsOf(unclear)}`] : []),
  ]
  const both = `${named(a)} and ${named(b)}`
  if (clauses.length > 0)
    return [sentence(`${both} ${strung(clauses)}`), ...answeredSentence(byDemand, planOf, 'their demands')].join(' ')
  const silence = 'No position of both on one subject is recorded.'
  return [silence, ...answeredSentence(byDemand, planOf, `the demands of ${both}`)].join(' ')
}

function subjectsOf(targets: readonly Pick<ComparedTarget, 'target'>[]): string {
  return targets.length > 2 ? `${targets.length} subjects` : joined(targets.map(({ target }) => called(target)))
}
