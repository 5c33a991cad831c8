import type { Label, Ref } from '../ref.ts'
import type { AskedFirst, Standing, StandingParts } from '../standing.ts'
import { aboutIt } from './about-it.ts'
import { type BrokeredClause, brokeredClauses, type Setting, sayWork } from './brokered-clauses.ts'
import { demandedBy, demandSentences, unspoken } from './demand-sentences.ts'
import { sentence } from './naming.ts'
import { placedBy } from './plan-places.ts'
import { bothSaid, findingsOn, isOfMany, isSilent, namesIn, nouns, sideAsked, type What } from './stance-findings.ts'
import type { Evidence } from './verb.ts'
import { wholeSentence } from './whole-plan.ts'

const brokeredNouns: Partial<Record<Label, string>> = { ...nouns, Plan: 'this plan' }

type Unsaid = Omit<Standing, 'sentence' | 'parts'>

/** Who makes the target, where it is a demand, and how that is known. */
export type Demanded = { actors: readonly Ref[]; evidence: Evidence }

/** The briefing in parts: what was asked first, then the other ways, each told apart. Says nothing that no report records. */
export function standingParts(
  standing: Unsaid,
  demanded: Demanded,
  setting: Setting,
  ask: readonly AskedFirst[] = [],
): StandingParts {
  const { target, onPlan, brokers } = standing
  const asked = ask.includes('brokered')
  const all = brokeredClauses(brokers, target, setting)
  const clauses = asked ? all : all.filter((clause) => hasRoom(clause, target))
  const main = clauses.find(({ own, family }) => own && family === 'made')
  const brokered = [
    ...(asked && main === undefined ? [unbrokered(target)] : []),
    ...[...(main ? [main] : []), ...clauses.filter((clause) => clause !== main)].map(({ text }) => text),
    ...sayWork(setting.work),
  ].map(sentence)
  const [sides = '', ...others] = sidesOf(standing, demanded, setting, ask)
  const form = { contraFirst: sideAsked(ask) === 'opposes', sidesAlone: isOfMany(target), voices: setting.voices }
  const whole = onPlan ? wholeSentence(onPlan, form) : []
  const placed = target.label === 'Heading' ? placedBy(setting.points) : []
  const [finding = '', ...rest] =
    ask[0] === 'brokered'
      ? [...brokered, sides, ...others, ...placed.map(sentence), ...whole]
      : asked
        ? [sides, ...brokered, ...others, ...placed.map(sentence), ...whole]
        : [sides, ...others, ...placed.map(sentence), ...whole, ...brokered]
  return { finding, names: ask[0] === 'brokered' ? (main?.actors ?? []) : namesIn(standing, ask), rest }
}

/** What was done for the plan of a heading or an issue is the plan's answer; for points under a heading, theirs. */
function hasRoom({ own, family }: BrokeredClause, target: Ref): boolean {
  return !isOfMany(target) || (target.label === 'Issue' && own && family === 'made')
}

/** A demand is made, not brokered. */
function unbrokered({ label }: Ref): string {
  if (label === 'Demand') return 'nobody brokers a demand'
  return `nobody is recorded as having brokered ${brokeredNouns[label] ?? 'it'}`
}

/** Who takes which side, and what becomes of whose demands. Who opposes a demand comes before who makes it, where that was asked. */
function sidesOf(standing: Unsaid, demanded: Demanded, { points }: Setting, ask: readonly AskedFirst[]): string[] {
  const { target, byDemand } = standing
  const what: What = (positions) => aboutIt(target, positions, points)
  const opposesAsked = sideAsked(ask) === 'opposes'
  if (target.label === 'Demand') {
    const making = demandedBy(demanded.actors, demanded.evidence, byDemand)
    const taken = [...findingsOn(standing, what, target, ask), ...bothSaid(standing, what)]
    return opposesAsked ? [...taken, ...making] : [...making, ...taken]
  }
  if (target.label === 'PlanPoint' && isSilent(standing) && byDemand.length > 0) return unspoken(byDemand, opposesAsked)
  return [
    ...findingsOn(standing, what, target, ask),
    ...bothSaid(standing, what),
    ...demandSentences(byDemand, target, opposesAsked, points),
  ]
}
