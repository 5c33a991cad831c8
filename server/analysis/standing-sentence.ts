import type { Position } from '#domain/position'
import type { Label, Ref } from '#domain/ref'
import { stances } from '#domain/stance'
import type { Ask, ByStance, Standing, StandingParts } from '#domain/standing'
import { sentence } from '#domain/words/naming'
import { sayStance } from '#domain/words/stance'
import type { Evidence } from '#domain/words/verb'
import { aboutIt } from './about-it.ts'
import { brokeredClauses } from './brokered-clauses.ts'
import { demandedBy, demandSentences, unspoken } from './demand-sentences.ts'
import { holdersOf } from './stance-groups.ts'

const nouns: Partial<Record<Label, string>> = {
  PlanPoint: 'this point',
  Heading: 'any point under this heading',
  Issue: 'any point on this issue',
  Plan: 'this plan as a whole',
  Event: 'this event',
}

const brokeredNouns: Partial<Record<Label, string>> = {
  ...nouns,
  Plan: 'this plan',
}

const longest = 150

type Unsaid = Omit<Standing, 'sentence' | 'parts'>

/** Who makes the target, where it is a demand, and how that is known. */
export type Demanded = { actors: readonly Ref[]; evidence: Evidence }

/** The briefing in parts: what was asked first, then the other ways, each told apart. Says nothing that no report records. */
export function standingParts(standing: Unsaid, demanded: Demanded, ask: readonly Ask[] = []): StandingParts {
  const { target, onPlan, brokers } = standing
  const clauses = brokeredClauses(brokers, target)
  const main = clauses.find(({ own, family }) => own && family === 'made')
  const asked = ask.includes('brokered')
  const brokered = [
    ...(asked && main === undefined
      ? [`nobody is recorded as having brokered ${brokeredNouns[target.label] ?? 'it'}`]
      : []),
    ...[...(main ? [main] : []), ...clauses.filter((clause) => clause !== main)].map(({ text }) => text),
  ].map(sentence)
  const [sides = '', ...others] = sidesOf(standing, demanded, ask)
  const whole = onPlan ? wholeSentence(onPlan, ask) : []
  const [finding = '', ...rest] =
    ask[0] === 'brokered'
      ? [...brokered, sides, ...others, ...whole]
      : asked
        ? [sides, ...brokered, ...others, ...whole]
        : [sides, ...others, ...whole, ...brokered]
  return { finding, names: ask[0] === 'brokered' ? (main?.actors ?? []) : namesIn(standing, ask), rest }
}

/** Of the two sides, the one that was asked for, first. */
function sideAsked(ask: readonly Ask[]): Ask | undefined {
  return ask.find((one) => one !== 'brokered')
}

/** Who takes which side, and what becomes of whose demands. Who opposes a demand comes before who makes it, where that was asked. */
function sidesOf(standing: Unsaid, { actors, evidence }: Demanded, ask: readonly Ask[]): string[] {
  const { target, byDemand } = standing
  if (target.label === 'Demand') {
    const making = demandedBy(actors, evidence, byDemand)
    const taken = [...findingsOn(standing, target, ask), ...bothSaid(standing)]
    return sideAsked(ask) === 'opposes' ? [...taken, ...making] : [...making, ...taken]
  }
  if (target.label === 'PlanPoint' && isSilent(standing) && byDemand.length > 0)
    return [unspoken(byDemand, sideAsked(ask) === 'opposes')]
  return [...findingsOn(standing, target, ask), ...bothSaid(standing), ...demandSentences(byDemand, target)]
}

/** Whom the finding is about: those who took the side that was asked for, else either. */
function namesIn(standing: Unsaid, ask: readonly Ask[]): Ref[] {
  const { supports, conditional, opposes } = apart(standing).said
  const side = sideAsked(ask)
  return holdersOf([
    ...(side === 'opposes' ? [] : [...supports, ...conditional]),
    ...(side === 'supports' ? [] : opposes),
  ])
}

type Sides = Pick<ByStance, 'supports' | 'conditional' | 'opposes'>

/** Of a side that somebody is said to take, those who are only taken to, or read so, are told apart. */
function apart(groups: ByStance): { said: ByStance; inferred: Sides } {
  const isSaid = ({ strength }: Position) => strength > 1
  const pro = [...groups.supports, ...groups.conditional].some(isSaid)
  const con = groups.opposes.some(isSaid)
  const said = (positions: readonly Position[], some: boolean) => positions.filter((one) => !some || isSaid(one))
  const rest = (positions: readonly Position[], some: boolean) => positions.filter((one) => some && !isSaid(one))
  const { supports, conditional, opposes } = groups
  return {
    said: {
      ...groups,
      supports: said(supports, pro),
      conditional: said(conditional, pro),
      opposes: said(opposes, con),
    },
    inferred: { supports: rest(supports, pro), conditional: rest(conditional, pro), opposes: rest(opposes, con) },
  }
}

/** Who is said to take which side, then who is taken to. */
function findingsOn(groups: ByStance, target: Ref, ask: readonly Ask[]): string[] {
  const { said, inferred } = apart(groups)
  const what = (positions: readonly Position[]) => aboutIt(target, positions)
  const taken = (['supports', 'conditional', 'opposes'] as const)
    .map((stance) => sayStance(stance, inferred[stance], what, 3))
    .filter(Boolean)
  return [findingOf(said, target, ask), ...(taken.length > 0 ? [sentence(taken.join('; '))] : [])]
}

/** The first sentence, with as many names as fit. */
function findingOf(groups: ByStance, target: Ref, ask: readonly Ask[]): string {
  for (const most of [4, 3, 2]) {
    const text = finding(groups, target, most, ask)
    if (text.length <= longest) return text
  }
  return finding(groups, target, 1, ask)
}

function finding(groups: ByStance, target: Ref, most: number, ask: readonly Ask[]): string {
  const { supports, conditional, opposes, mixed, undeclared } = groups
  const what = (positions: readonly Position[]) => aboutIt(target, positions)
  const pro = [sayStance('supports', supports, what, most), sayStance('conditional', conditional, what, most)]
    .filter(Boolean)
    .join('; ')
  const con = sayStance('opposes', opposes, what, most)
  if (pro === '' && con === '') return sentence(withoutSides({ mixed, undeclared }, target, most))
  const inFavour = pro || `${nobody(target)} is recorded in support`
  const against = con || 'nobody is recorded against'
  const side = sideAsked(ask)
  const contraFirst = side === 'opposes' || (side !== 'supports' && pro === '')
  return sentence((contraFirst ? [against, inFavour] : [inFavour, against]).join('; '))
}

/** Those who make a demand are for it without a position of theirs. */
function nobody(target: Ref): string {
  return target.label === 'Demand' ? 'nobody else' : 'nobody'
}

function withoutSides({ mixed, undeclared }: Pick<ByStance, 'mixed' | 'undeclared'>, target: Ref, most: number) {
  const what = (positions: readonly Position[]) => aboutIt(target, positions)
  if (mixed.length > 0) return `${sayStance('mixed', mixed, what, most)}; nobody is recorded plainly for or against`
  if (undeclared.length > 0)
    return `${sayStance('undeclared', undeclared, what, most)}; nobody is recorded for or against`
  if (target.label === 'Demand') return 'no report records a position of anyone else on it'
  return `no report records anyone’s position on ${nouns[target.label] ?? 'it'}`
}

/** Those who said both, and those who took no side, where others took one. */
function bothSaid({ supports, conditional, opposes, mixed, undeclared, target }: Unsaid): string[] {
  const sides = supports.length + conditional.length + opposes.length > 0
  const what = (positions: readonly Position[]) => aboutIt(target, positions)
  return [
    ...(sides && mixed.length > 0 ? [sayStance('mixed', mixed, what, 4)] : []),
    ...((sides || mixed.length > 0) && undeclared.length > 0 ? [sayStance('undeclared', undeclared, what, 4)] : []),
  ].map(sentence)
}

function isSilent(groups: ByStance): boolean {
  return stances.every((stance) => groups[stance].length === 0)
}

/** "Of the plan as a whole: A and B support it; C opposes it." The plan's own answer names them all. */
function wholeSentence({ supports, conditional, opposes }: ByStance, ask: readonly Ask[]): string[] {
  const what = () => 'it'
  const pro = [sayStance('supports', supports, what, 2), sayStance('conditional', conditional, what, 2)]
  const con = [sayStance('opposes', opposes, what, 2)]
  const clauses = (sideAsked(ask) === 'opposes' ? [...con, ...pro] : [...pro, ...con]).filter(Boolean)
  return clauses.length === 0 ? [] : [sentence(`of the plan as a whole: ${clauses.join('; ')}`)]
}
