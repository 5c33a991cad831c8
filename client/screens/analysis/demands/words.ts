import type { AnsweredDemand, DemandAnswer, DemandsMet, DemandsOfActor } from '#domain/demands-met'
import { leastKnown } from '#domain/words/counts'
import { isOneWay, matchedBy, sayPoints } from '#domain/words/demands'
import { sayCount } from '#domain/words/plurals'

/** From met to contradicted, with those that are both between. */
export const answers = [
  'meets',
  'partly-meets',
  'split',
  'contradicts',
  'not-addressed',
] as const satisfies DemandAnswer[]

export const answerWord = {
  ...matchedBy,
  split: 'split',
  'not-addressed': 'not addressed',
} as const satisfies Record<DemandAnswer, string>

/** "met", and of a split its counts: "met by 2 points, in part by 1, contradicted by 1". */
export function sayAnswer({ answer, split }: Pick<AnsweredDemand, 'answer' | 'split'>): string {
  return answer === 'split' ? sayPoints(split) : answerWord[answer]
}

/** How many of an actor's demands have this answer, stated or not. */
export function countOf({ stated, inferred, notAddressed }: DemandsOfActor, answer: DemandAnswer): number {
  return answer === 'not-addressed' ? notAddressed : stated[answer] + inferred[answer]
}

/** How many are met by all points that answer them, by some in full and by some in part. */
export function oneWayOf({ answers: all }: Pick<DemandsOfActor, 'answers'>): number {
  return all.filter(({ answer, split }) => answer === 'split' && isOneWay(split)).length
}

/** How many are met by one point and contradicted by another. */
export const splitOf = (row: DemandsOfActor): number => countOf(row, 'split') - oneWayOf(row)

const favour = (row: DemandsOfActor) => countOf(row, 'meets') + countOf(row, 'partly-meets') + oneWayOf(row)

/** ", by our reading", " (1 reported, 2 by our reading)": how answers are known; nothing where reports state them all. */
function behindAnswers({ answers: all }: DemandsOfActor, isMeant: (one: AnsweredDemand) => boolean): string {
  const points = all.filter((one) => one.answer !== 'not-addressed' && isMeant(one)).flatMap((one) => one.points)
  const known = leastKnown(points)
  if (known === undefined) return ''
  return known.includes(', ') ? ` (${known})` : `, ${known}`
}

/** "met", or where points differ on some: "met by all points that answer it; they differ on 1 of 3 demands of North". */
function metThroughout(rows: readonly DemandsOfActor[]): string {
  const most = rows.toSorted((a, b) => splitOf(b) - splitOf(a))[0]
  const split = most ? splitOf(most) : 0
  if (!most || split === 0) return 'met'
  const whose = `${sayCount(most.demands, 'demand')} of ${most.actor.name}`
  return `met by all points that answer it; they differ on ${split} of ${whose}`
}

/** Whose demands a plan meets most and whose it contradicts most, in a sentence. */
export function demandsTitle({ rows }: Pick<DemandsMet, 'rows'>): string {
  const [first] = rows
  if (!first) return 'No demand is recorded'
  const plan = first.plan.name
  const met = rows.toSorted((a, b) => favour(b) - favour(a) || b.demands - a.demands)[0]
  const against = rows.toSorted((a, b) => countOf(b, 'contradicts') - countOf(a, 'contradicts'))[0]
  if (!met || favour(met) === 0) return `${plan}: no recorded demand is ${metThroughout(rows)}`
  const full = countOf(met, 'meets')
  const partly = countOf(met, 'partly-meets')
  const oneWay = oneWayOf(met)
  const how = [
    full > 0 && `${full} in full`,
    partly > 0 && `${partly} in part`,
    oneWay > 0 && `${oneWay} in part or in full`,
  ]
    .filter(Boolean)
    .join(', ')
  const split = splitOf(met) > 0 ? ` and splits on ${splitOf(met)}` : ''
  const known = behindAnswers(met, ({ answer }) => answer !== 'contradicts')
  const most = `${plan}: of ${sayCount(met.demands, 'demand')} of ${met.actor.name} it meets ${how}${split}${known}`
  if (!against || countOf(against, 'contradicts') === 0 || against === met) return most
  const contradicts = `it contradicts ${countOf(against, 'contradicts')}`
  const behind = behindAnswers(against, ({ answer }) => answer === 'contradicts')
  return `${most}; of ${against.demands} of ${against.actor.name} ${contradicts}${behind}`
}

/** How much of it no source states. */
export function demandsCautions({ rows }: Pick<DemandsMet, 'rows'>): string[] {
  const sum = (part: (row: DemandsOfActor) => number) => rows.reduce((total, row) => total + part(row), 0)
  const kinds = ['meets', 'partly-meets', 'split', 'contradicts'] as const
  const stated = sum((row) => kinds.reduce((total, kind) => total + row.stated[kind], 0))
  const ours = sum((row) => kinds.reduce((total, kind) => total + row.inferred[kind], 0))
  if (rows.length === 0) return []
  return [
    `${ours} of ${stated + ours} answers are our reading of the plan’s text, or an author’s inference; a source states ${stated}.`,
    'Demands are not equally heavy, and who has spoken more has more of them: compare an actor with itself, not with others. That a demand is met is no support for the plan.',
  ]
}
