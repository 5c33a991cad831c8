import { isSaid } from '../basis.ts'
import type { Position } from '../position.ts'
import type { Label, Ref } from '../ref.ts'
import { holdersOf } from '../rules/stance-groups.ts'
import { stances } from '../stance.ts'
import type { AskedFirst, ByStance } from '../standing.ts'
import { sentence } from './naming.ts'
import { sayStance } from './stance.ts'

/** What nothing is recorded of. */
export const nouns: Partial<Record<Label, string>> = {
  PlanPoint: 'this point',
  Heading: 'any point under this heading',
  Issue: 'any point on this issue',
  Plan: 'this plan as a whole',
  Event: 'this event',
}

/** A heading or an issue stands for a number of points. */
export const isOfMany = ({ label }: Ref) => label === 'Heading' || label === 'Issue'

/** The length of a title; of what is said of a number of points a little more. */
const lengthOf = (target: Ref) => (isOfMany(target) ? 190 : 150)

/** Of the two sides, the one that was asked for, first. */
export function sideAsked(ask: readonly AskedFirst[]): AskedFirst | undefined {
  return ask.find((one) => one !== 'brokered')
}

/** How positions name what they are about. */
export type What = (positions: readonly Position[]) => string

type Sides = Pick<ByStance, 'supports' | 'conditional' | 'opposes'>

/** Of a side that somebody is said to take, those who are only taken to, or read so, are told apart. */
function apart(groups: ByStance): { said: ByStance; inferred: Sides } {
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
export function findingsOn(groups: ByStance, what: What, target: Ref, ask: readonly AskedFirst[]): string[] {
  const { said, inferred } = apart(groups)
  const taken = (['supports', 'conditional', 'opposes'] as const)
    .map((stance) => sayStance(stance, inferred[stance], what, 3))
    .filter(Boolean)
  return [findingOf(said, what, target, ask), ...(taken.length > 0 ? [sentence(taken.join('; '))] : [])]
}

/** The first sentence, with as many names as fit. */
function findingOf(groups: ByStance, what: What, target: Ref, ask: readonly AskedFirst[]): string {
  for (const most of [4, 3, 2]) {
    const text = finding(groups, what, target, most, ask)
    if (text.length <= lengthOf(target)) return text
  }
  return finding(groups, what, target, 1, ask)
}

function finding(groups: ByStance, what: What, target: Ref, most: number, ask: readonly AskedFirst[]): string {
  const { supports, conditional, opposes, mixed, undeclared } = groups
  const pro = [sayStance('supports', supports, what, most), sayStance('conditional', conditional, what, most)]
    .filter(Boolean)
    .join('; ')
  const con = sayStance('opposes', opposes, what, most)
  if (pro === '' && con === '') return sentence(withoutSides({ mixed, undeclared }, what, target, most))
  const inFavour = pro || `${nobody(target)} is recorded in support`
  const against = con || `${nobody(target)} is recorded against`
  const side = sideAsked(ask)
  const contraFirst = side === 'opposes' || (side !== 'supports' && pro === '')
  return sentence((contraFirst ? [against, inFavour] : [inFavour, against]).join('; '))
}

/** Those who make a demand are for it without a position of theirs. */
function nobody(target: Ref): string {
  return target.label === 'Demand' ? 'nobody else' : 'nobody'
}

/** Whoever demands what a plan holds may be plainly for it, without a position of theirs. */
function noPosition(target: Ref): string {
  return target.label === 'Demand' ? 'nobody else is recorded' : 'no position is recorded that is'
}

type Unsided = Pick<ByStance, 'mixed' | 'undeclared'>

function withoutSides({ mixed, undeclared }: Unsided, what: What, target: Ref, most: number): string {
  if (mixed.length > 0) return `${sayStance('mixed', mixed, what, most)}; ${noPosition(target)} plainly for or against`
  if (undeclared.length > 0)
    return `${sayStance('undeclared', undeclared, what, most)}; ${nobody(target)} is recorded for or against`
  if (target.label === 'Demand') return 'no report records a position of anyone else on it'
  return `no report records anyone’s position on ${nouns[target.label] ?? 'it'}`
}

/** Those who said both, and those who took no side, where others took one. */
export function bothSaid({ supports, conditional, opposes, mixed, undeclared }: ByStance, what: What): string[] {
  const sides = supports.length + conditional.length + opposes.length > 0
  return [
    ...(sides && mixed.length > 0 ? [sayStance('mixed', mixed, what, 4)] : []),
    ...((sides || mixed.length > 0) && undeclared.length > 0 ? [sayStance('undeclared', undeclared, what, 4)] : []),
  ].map(sentence)
}

export function isSilent(groups: ByStance): boolean {
  return stances.every((stance) => groups[stance].length === 0)
}

/** Whom the finding is about: those who took the side that was asked for, else either. */
export function namesIn(standing: ByStance, ask: readonly AskedFirst[]): Ref[] {
  const { supports, conditional, opposes } = apart(standing).said
  const side = sideAsked(ask)
  return holdersOf([
    ...(side === 'opposes' ? [] : [...supports, ...conditional]),
    ...(side === 'supports' ? [] : opposes),
  ])
}
