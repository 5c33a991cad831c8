import type { Position } from '#domain/position'
import type { Label, Ref } from '#domain/ref'
import { stances } from '#domain/stance'
import type { ByStance, Standing } from '#domain/standing'
import { aboutIt } from './about-it.ts'
import { brokeredClauses } from './brokered-clauses.ts'
import { demandedBy, demandSentences, unspoken } from './demand-sentences.ts'
import { agreeing, listed, sentence } from './naming.ts'
import { holdersOf } from './stance-groups.ts'

const nouns: Partial<Record<Label, string>> = {
  PlanPoint: 'this point',
  Heading: 'any point under this heading',
  Issue: 'this issue or a point on it',
  Plan: 'this plan as a whole',
  Event: 'this event',
}

const longest = 110

/** The briefing line: the finding first, then the other ways, each told apart. Says nothing that no report records. */
export function standingSentence(standing: Omit<Standing, 'sentence'>, demanders: readonly Ref[]): string {
  const { target, byDemand, onPlan, brokers } = standing
  const isDemand = target.label === 'Demand'
  const demanded = isDemand ? [] : demandSentences(byDemand, target)
  const parts = [
    ...(isDemand ? demandedBy(demanders, byDemand) : []),
    ...(target.label === 'PlanPoint' && isSilent(standing) && demanded.length > 0
      ? [unspoken(byDemand)]
      : [findingOf(standing, target), ...bothSaid(standing), ...demanded]),
    ...(onPlan ? wholeSentence(onPlan) : []),
    ...brokeredClauses(brokers, target).map(sentence),
  ]
  return parts.join(' ')
}

/** The first sentence, with as many names as fit. */
function findingOf(groups: ByStance, target: Ref): string {
  for (const most of [4, 3, 2]) {
    const text = finding(groups, target, most)
    if (text.length <= longest) return text
  }
  return finding(groups, target, 1)
}

function finding({ supports, conditional, opposes, mixed, undeclared }: ByStance, target: Ref, most: number): string {
  const clause = (positions: readonly Position[], holders: Ref[], one: string, many: string) =>
    `${listed(holders, most)} ${agreeing(holders, one, many)} ${aboutIt(target, positions)}`
  const [pro, maybe, con] = [holdersOf(supports), holdersOf(conditional), holdersOf(opposes)]
  const clauses: string[] = []
  if (pro.length > 0)
    clauses.push(
      clause([...supports, ...conditional], pro, 'supports', 'support') +
        (maybe.length > 0 ? `, ${listed(maybe, most)} on a condition` : ''),
    )
  else if (maybe.length > 0) clauses.push(`${clause(conditional, maybe, 'supports', 'support')} on a condition`)
  if (con.length > 0) clauses.push(clause(opposes, con, 'opposes', 'oppose'))
  if (clauses.length === 0) return sentence(withoutSides(holdersOf(mixed), holdersOf(undeclared), target, most))
  if (con.length === 0) clauses.push('nobody is recorded against')
  else if (pro.length + maybe.length === 0) clauses.push(`${nobody(target)} is recorded in support`)
  return sentence(clauses.join('; '))
}

/** Those who make a demand are for it without a position of theirs. */
function nobody(target: Ref): string {
  return target.label === 'Demand' ? 'nobody else' : 'nobody'
}

function withoutSides(mixed: Ref[], undeclared: Ref[], target: Ref, most: number): string {
  if (mixed.length > 0)
    return `${listed(mixed, most)} ${agreeing(mixed, 'has', 'have')} said both; nobody is recorded plainly for or against`
  if (undeclared.length > 0)
    return `${listed(undeclared, most)} ${agreeing(undeclared, 'has', 'have')} declared nothing; nobody is recorded for or against`
  if (target.label === 'Demand') return 'no report records a position of anyone else on it'
  return `no report records anyone’s position on ${nouns[target.label] ?? 'it'}`
}

/** Those who said both, and those who declared nothing, where others took a side. */
function bothSaid({ supports, conditional, opposes, mixed, undeclared }: ByStance): string[] {
  const sides = supports.length + conditional.length + opposes.length > 0
  const both = holdersOf(mixed)
  const silent = holdersOf(undeclared)
  return [
    ...(sides && both.length > 0 ? [`${listed(both)} ${agreeing(both, 'has', 'have')} said both`] : []),
    ...((sides || both.length > 0) && silent.length > 0
      ? [`${listed(silent)} ${agreeing(silent, 'has', 'have')} declared nothing`]
      : []),
  ].map(sentence)
}

function isSilent(groups: ByStance): boolean {
  return stances.every((stance) => groups[stance].length === 0)
}

/** "Of the plan as a whole, A and B are in favour, C on a condition; D is against." The plan's own answer names them all. */
function wholeSentence(groups: ByStance): string[] {
  const [pro, maybe, con] = [holdersOf(groups.supports), holdersOf(groups.conditional), holdersOf(groups.opposes)]
  const inFavour = [
    ...(pro.length > 0 ? [`${listed(pro, 2)} ${agreeing(pro, 'is', 'are')} in favour`] : []),
    ...(maybe.length > 0
      ? [`${listed(maybe, 2)}${pro.length > 0 ? '' : ` ${agreeing(maybe, 'is', 'are')} in favour`} on a condition`]
      : []),
  ].join(', ')
  const against = con.length > 0 ? [`${listed(con, 2)} ${agreeing(con, 'is', 'are')} against`] : []
  const clauses = [...(inFavour === '' ? [] : [inFavour]), ...against]
  return clauses.length === 0 ? [] : [sentence(`of the plan as a whole, ${clauses.join('; ')}`)]
}
