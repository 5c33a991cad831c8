import { type Brokerage, type BrokerageFamily, familyOf } from '#domain/brokerage'
import type { Ref } from '#domain/ref'
import { rolesIn, sayRole } from '#domain/words/roles'
import { aboutIt } from './about-it.ts'

/** Of what was done, how many roles have room: those who made a thing before those who made it known. */
const room: Record<BrokerageFamily, { own: number; ofPlan: number }> = {
  made: { own: 3, ofPlan: 1 },
  'made-known': { own: 2, ofPlan: 0 },
}

/** "A and B are reported to have drafted it", "C appears to have leaked it": those who made it, then those who made it known. */
export function brokeredClauses(brokers: readonly Brokerage[], target: Ref): string[] {
  const isOwn = (b: Brokerage) => b.target.label !== 'Plan' || b.target.id === target.id
  const own = brokers.filter(isOwn)
  const ofPlan = brokers.filter((b) => !isOwn(b))
  return [
    ...firstRoles(own, 'own').map((acts) => clauseOf(acts, aboutIt(target, acts), 4)),
    ...firstRoles(ofPlan, 'ofPlan').map((acts) => clauseOf(acts, 'the plan', 3)),
  ]
}

function firstRoles(brokers: readonly Brokerage[], where: 'own' | 'ofPlan'): Brokerage[][] {
  const of = (family: BrokerageFamily) =>
    rolesIn(brokers)
      .filter((role) => familyOf[role] === family)
      .slice(0, room[family][where])
  return [...of('made'), ...of('made-known')].map((role) => brokers.filter((b) => b.role === role))
}

function clauseOf(acts: readonly Brokerage[], what: string, most: number): string {
  const [first] = acts
  return first === undefined ? '' : sayRole(first.role, acts, what, most)
}
