import { strengthOf } from '#domain/basis'
import type { ComparedTarget, Comparison } from '#domain/comparison'
import type { Day } from '#domain/dates'
import { type Demand, type DemandMatch, MatchKind } from '#domain/demand'
import { by } from '#domain/in-order'
import type { Position } from '#domain/position'
import type { Ref } from '#domain/ref'
import { Label } from '#domain/ref'
import { countAnswers } from '#domain/words/counts'
import { evidenceOfDemand } from '#domain/words/demands'
import { called, joined, named, sentence, strung } from '#domain/words/naming'

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
    sentence: comparisonSentence(a.actor, b.actor, targets, byDemand),
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

/** Where the two stand, and where at least one of them is only taken or read to stand there, which is said as no more. */
function comparisonSentence(a: Ref, b: Ref, targets: readonly ComparedTarget[], byDemand: Comparison['byDemand']) {
  const clausesOf = (relation: 'differ' | 'agree') => {
    const on = targets.filter((t) => t.relation === relation)
    const [said, guessed] = [on.filter(isSaid), on.filter((t) => !isSaid(t))]
    return [
      ...(said.length > 0 ? [`${relation} on ${subjectsOf(said)}`] : []),
      ...(guessed.length > 0 ? [`may ${relation} on ${subjectsOf(guessed)}, as far as is inferred or hedged`] : []),
    ]
  }
  const unclear = targets.filter((t) => t.relation === 'unclear')
  const clauses = [
    ...clausesOf('differ'),
    ...clausesOf('agree'),
    ...(unclear.length > 0 ? [`stand neither plainly apart nor together on ${subjectsOf(unclear)}`] : []),
  ]
  const both = `${named(a)} and ${named(b)}`
  const finding =
    clauses.length > 0 ? `${both} ${strung(clauses)}` : `no report records both ${both} on the same subject`
  return [sentence(finding), ...answeredSentence(byDemand)].join(' ')
}

/** True where both are known from somebody who said so, and said it plainly. */
function isSaid({ a, b }: ComparedTarget): boolean {
  return [a, b].every((p) => p !== undefined && strengthOf[p.basis] > 1 && !p.hedged)
}

function subjectsOf(targets: readonly ComparedTarget[]): string {
  return targets.length > 2 ? `${targets.length} subjects` : joined(targets.map(({ target }) => called(target)))
}

function answeredSentence(byDemand: Comparison['byDemand']): string[] {
  if (byDemand.length === 0) return []
  const points = byDemand.length === 1 ? '1 point answers' : `${byDemand.length} points answer`
  const answers = byDemand.flatMap(({ a, b }) => [...a, ...b]).map(evidenceOfDemand)
  if (answers.every(({ basis }) => basis === 'our-reading'))
    return [sentence(`by our reading ${points} their demands differently`)]
  return [sentence(`${points} their demands differently (${countAnswers(answers)})`)]
}
