import { type Brokerage, type BrokerageFamily, familyOf } from '#domain/brokerage'
import type { Ref } from '#domain/ref'
import { rolesIn, sayRole } from '#domain/words/roles'
import { aboutIt } from './about-it.ts'
import { bestAttested } from './best-attested.ts'

/** Of what was done, how many roles have room: those who made a thing before those who made it known. */
const room: Record<BrokerageFamily, { own: number; ofPlan: number }> = {
  made: { own: 3, ofPlan: 1 },
  'made-known': { own: 2, ofPlan: 0 },
}

/** What was done in one role, on the target itself (`own`) or on its plan, and by whom. */
export type BrokeredClause = { text: string; family: BrokerageFamily; own: boolean; actors: Ref[] }

/** "A and B are reported to have drafted it", "C appears to have leaked it": those who made it, then those who made it known. */
export function brokeredClauses(brokers: readonly Brokerage[], target: Ref): BrokeredClause[] {
  const isOwn = (b: Brokerage) => b.target.label !== 'Plan' || b.target.id === target.id
  const own = brokers.filter(isOwn)
  const ofPlan = brokers.filter((b) => !isOwn(b))
  return [
    ...firstRoles(own, 'own').flatMap((acts) => clauseOf(acts, true, aboutIt(target, acts), 4)),
    ...firstRoles(ofPlan, 'ofPlan').flatMap((acts) => clauseOf(acts, false, 'the plan', 3)),
  ]
}

function firstRoles(brokers: readonly Brokerage[], where: 'own' | 'ofPlan'): Brokerage[][] {
  const of = (family: BrokerageFamily) =>
    rolesIn(brokers)
      .filter((role) => familyOf[role] === family)
      .slice(0, room[family][where])
  return [...of('made'), ...of('made-known')].map((role) => brokers.filter((b) => b.role === role))
}

function clauseOf(acts: readonly Brokerage[], own: boolean, what: string, most: number): BrokeredClause[] {
  const [first] = acts
  if (first === undefined) return []
  const actors = bestAttested(acts.map(({ actor, citations }) => ({ actor, citations })))
  return [{ text: sayRole(first.role, acts, what, most), family: familyOf[first.role], own, actors }]
}
