import { familyOf } from '#domain/brokerage'
import type { Position } from '#domain/position'
import type { Label, Ref } from '#domain/ref'
import { stances } from '#domain/stance'
import type { Ask, ByStance, Standing, StandingParts } from '#domain/standing'
import { sentence } from '#domain/words/naming'
import { sayStance } from '#domain/words/stance'
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

const longest = 150

type Unsaid = Omit<Standing, 'sentence' | 'parts'>

/** The briefing in parts: what was asked first, then the other ways, each told apart. Says nothing that no report records. */
export function standingParts(standing: Unsaid, demanders: readonly Ref[], ask: readonly Ask[] = []): StandingParts {
  const { target, byDemand, onPlan, brokers } = standing
  const isDemand = target.label === 'Demand'
  const demanded = isDemand ? [] : demandSentences(byDemand, target)
  const brokered = brokeredClauses(brokers, target).map(sentence)
  const first = ask[0] === 'brokered' ? [brokeredFinding(standing, brokered)] : []
  const lines = [
    ...first,
    ...(isDemand ? demandedBy(demanders, byDemand) : []),
    ...(target.label === 'PlanPoint' && isSilent(standing) && demanded.length > 0
      ? [unspoken(byDemand)]
      : [findingOf(standing, target, ask), ...bothSaid(standing), ...demanded]),
    ...(onPlan ? wholeSentence(onPlan, ask) : []),
    ...brokered.filter((line) => !first.includes(line)),
  ]
  const [finding = '', ...rest] = lines
  return { finding, names: namesIn(standing, ask), rest }
}

/** Whom the finding is about: those who brokered it where that was asked, else those who took a side. */
function namesIn(standing: Unsaid, ask: readonly Ask[]): Ref[] {
  if (ask[0] === 'brokered') return distinct(standing.brokers.map(({ actor }) => actor))
  const { supports, conditional, opposes } = standing
  return distinct(ask[0] === 'opposes' ? holdersOf(opposes) : holdersOf([...supports, ...conditional, ...opposes]))
}

const distinct = (refs: readonly Ref[]) => [...new Map(refs.map((ref) => [ref.id, ref])).values()]

function brokeredFinding({ brokers, target }: Unsaid, clauses: readonly string[]): string {
  const made = brokers.some(({ role }) => familyOf[role] === 'made')
  const [first] = clauses
  return made && first ? first : `Nobody is recorded as having brokered ${nouns[target.label] ?? 'it'}.`
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
  const contraFirst = ask[0] === 'opposes' || (ask[0] !== 'supports' && pro === '')
  return sentence((contraFirst ? [against, inFavour] : [inFavour, against]).join('; '))
}

/** Those who make a demand are for it without a position of theirs. */
function nobody(target: Ref): string {
  return target.label === 'Demand' ? 'nobody else' : 'nobody'
}

function withoutSides({ mixed, undeclared }: Pick<ByStance, 'mixed' | 'undeclared'>, target: Ref, most: number) {
  const what = () => 'it'
  if (mixed.length > 0) return `${sayStance('mixed', mixed, what, most)}; nobody is recorded plainly for or against`
  if (undeclared.length > 0)
    return `${sayStance('undeclared', undeclared, what, most)}; nobody is recorded for or against`
  if (target.label === 'Demand') return 'no report records a position of anyone else on it'
  return `no report records anyone’s position on ${nouns[target.label] ?? 'it'}`
}

/** Those who said both, and those who took no side, where others took one. */
function bothSaid({ supports, conditional, opposes, mixed, undeclared }: ByStance): string[] {
  const sides = supports.length + conditional.length + opposes.length > 0
  const what = () => 'it'
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
  const clauses = (ask[0] === 'opposes' ? [...con, ...pro] : [...pro, ...con]).filter(Boolean)
  return clauses.length === 0 ? [] : [sentence(`of the plan as a whole: ${clauses.join('; ')}`)]
}
