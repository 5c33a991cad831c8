import type { ComparedTarget, Comparison } from '#domain/comparison'
import type { Day } from '#domain/dates'
import { type Demand, type DemandMatch, MatchKind } from '#domain/demand'
import { by } from '#domain/in-order'
import type { Position } from '#domain/position'
import type { Ref } from '#domain/ref'
import { Label } from '#domain/ref'
import { called, joined, named, sentence } from '#domain/words/naming'

/** One of the two: its current positions, and the demands that it makes. */
export type Compared = { actor: Ref; positions: readonly Position[]; demands: readonly Demand[] }

const relations: ComparedTarget['relation'][] = ['differ', 'unclear', 'agree', 'only-a', 'only-b']

/** Where two actors stand apart: where they differ first. */
export function comparisonOf(a: Compared, b: Compared, asOf: Day): Comparison {
  const targets = comparedTargets(a.positions, b.positions)
  const byDemand = answeredDifferently(a, b)
  return {
    a: a.actor,
    b: b.actor,
    asOf,
    sentence: comparisonSentence(a.actor, b.actor, targets, byDemand.length),
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

/** Points that answer a demand of each, not alike: the least favourable answer to either decides. */
function answeredDifferently(a: Compared, b: Compared): Comparison['byDemand'] {
  const [ofA, ofB] = [matchesOf(a), matchesOf(b)]
  const points = [...new Map(ofA.map((m) => [m.point.id, m.point])).values()]
  return points
    .map((point) => ({ point, a: on(point, ofA), b: on(point, ofB) }))
    .filter((row) => row.b.length > 0 && worst(row.a) !== worst(row.b))
    .sort(
      by(
        (row) => row.point.name,
        (row) => row.point.id,
      ),
    )
}

function matchesOf({ actor, demands }: Compared): DemandMatch[] {
  return demands.flatMap((demand) => {
    const ref: Ref = { id: demand.id, label: 'Demand', name: demand.title }
    return demand.matches.map((match) => ({ ...match, actor, demand: ref }))
  })
}

function on(point: Ref, matches: readonly DemandMatch[]): DemandMatch[] {
  return matches
    .filter((m) => m.point.id === point.id)
    .sort(
      by(
        (m) => rank(m),
        (m) => m.demand.id,
      ),
    )
}

function worst(matches: readonly DemandMatch[]): number {
  return Math.max(...matches.map(rank))
}

function rank(match: DemandMatch): number {
  return MatchKind.options.indexOf(match.kind)
}

function comparisonSentence(a: Ref, b: Ref, targets: readonly ComparedTarget[], demands: number): string {
  const of = (relation: ComparedTarget['relation']) =>
    targets.filter((t) => t.relation === relation).map((t) => t.target)
  const [differ, agree, unclear] = [of('differ'), of('agree'), of('unclear')]
  const both = `${named(a)} and ${named(b)}`
  const subjects = (on: Ref[]) => (on.length > 2 ? `${on.length} subjects` : joined(on.map(called)))
  const clauses = [
    ...(differ.length > 0 ? [`differ on ${subjects(differ)}`] : []),
    ...(agree.length > 0 ? [`agree on ${subjects(agree)}`] : []),
    ...(unclear.length > 0 ? [`stand neither plainly apart nor together on ${subjects(unclear)}`] : []),
  ]
  const finding =
    clauses.length > 0 ? `${both} ${joined(clauses)}` : `no report records both ${both} on the same subject`
  const points = demands === 1 ? '1 point answers' : `${demands} points answer`
  return [sentence(finding), ...(demands > 0 ? [`${points} their demands differently.`] : [])].join(' ')
}
