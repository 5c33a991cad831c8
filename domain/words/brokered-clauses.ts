import type { Known } from '../basis.ts'
import { isSaid } from '../basis.ts'
import { type Brokerage, type BrokerageFamily, type BrokerageRole, familyOf } from '../brokerage.ts'
import type { Ref } from '../ref.ts'
import { bestAttested } from '../rules/best-attested.ts'
import type { Voices } from '../rules/sides.ts'
import { aboutIt } from './about-it.ts'
import { sayKnown } from './counts.ts'
import { joined } from './naming.ts'
import type { PlacedPoint } from './plan-places.ts'
import { rolesIn, sayRole } from './roles.ts'

/** Of what was done to the target, how many roles have room: those who made a thing before those who made it known. */
const room: Record<BrokerageFamily, number> = { made: 3, 'made-known': 2 }

/** What was done in one role, on the target itself (`own`) or on its plan, and by whom. */
export type BrokeredClause = { text: string; family: BrokerageFamily; own: boolean; actors: Ref[] }

/** An event of work on a plan, and how that is known. */
export type Work = Known & { event: Ref }

/** `voices`: for which side each actor speaks, where that is known. `points`: of a heading or an issue. `work`: in which somebody took part who is recorded in no role. */
export type Setting = { voices: Voices; points: readonly PlacedPoint[]; work: readonly Work[] }

/** "A and B are reported to have drafted it", "C appears to have leaked it": those who made it, then those who made it known. */
export function brokeredClauses(brokers: readonly Brokerage[], target: Ref, setting: Setting): BrokeredClause[] {
  const isOwn = (b: Brokerage) => b.target.label !== 'Plan' || b.target.id === target.id
  const own = brokers.filter(isOwn)
  const ofPlan = brokers.filter((b) => !isOwn(b))
  const { voices, points } = setting
  return [
    ...firstRoles(own).flatMap((acts) => clauseOf(acts, true, aboutIt(target, acts, points), 4, voices)),
    ...makersOf(ofPlan, voices).flatMap((acts) => clauseOf(acts, false, 'the plan', 3, voices)),
  ]
}

function firstRoles(brokers: readonly Brokerage[]): Brokerage[][] {
  const of = (family: BrokerageFamily) =>
    rolesIn(brokers)
      .filter((role) => familyOf[role] === family)
      .slice(0, room[family])
  return [...of('made'), ...of('made-known')].map((role) => brokers.filter((b) => b.role === role))
}

const authors: readonly BrokerageRole[] = ['drafted', 'negotiated', 'offered', 'authorised']

/** Who made the plan: the first role, and of those who shaped it such others as would hide a side. Of whom it is said, if of any. */
function makersOf(brokers: readonly Brokerage[], voices: Voices): Brokerage[][] {
  const made = brokers.filter(({ family }) => family === 'made')
  const said = made.filter(isSaid)
  const told = said.length > 0 ? said : made
  const sideOf = ({ actor }: Brokerage) => voices.get(actor.id)?.side ?? ''
  const seen = new Set([''])
  return rolesIn(told).flatMap((role, at) => {
    const acts = told.filter((b) => b.role === role)
    const isNews = authors.includes(role) && acts.some((act) => !seen.has(sideOf(act)))
    if (at > 0 && !isNews) return []
    for (const act of acts) seen.add(sideOf(act))
    return [acts]
  })
}

function clauseOf(
  acts: readonly Brokerage[],
  own: boolean,
  what: string,
  most: number,
  voices: Voices,
): BrokeredClause[] {
  const [first] = acts
  if (first === undefined) return []
  const actors = bestAttested(acts.map(({ actor, citations }) => ({ actor, citations })))
  return [{ text: sayRole(first.role, acts, what, most, voices), family: familyOf[first.role], own, actors }]
}

/** "Also recorded: “Southmark takes part in preparing the accord” (reported)." What part that was no report says. */
export function sayWork(work: readonly Work[]): string[] {
  const said = work.map(({ event, ...known }) => `“${event.name}” (${sayKnown([known])})`)
  return said.length > 0 ? [`also recorded: ${joined(said)}`] : []
}
