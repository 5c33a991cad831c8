import { type Brokerage, BrokerageRole } from '#domain/brokerage'
import type { Ref } from '#domain/ref'
import { aboutIt } from './about-it.ts'
import { bestAttested } from './best-attested.ts'
import { agreeing, listed } from './naming.ts'

const verbs: Record<BrokerageRole, [one: string, many: string]> = {
  drafted: ['drafted', 'drafted'],
  negotiated: ['negotiated', 'negotiated'],
  mediated: ['mediated', 'mediated'],
  conveyed: ['conveyed', 'conveyed'],
  hosted: ['hosted talks on', 'hosted talks on'],
  offered: ['offered', 'offered'],
  authorised: ['authorised', 'authorised'],
  published: ['published', 'published'],
  leaked: ['leaked', 'leaked'],
  briefed: ['was briefed on', 'were briefed on'],
}

/** What was done at an event, where that is not what one does to a plan. */
const atEvents: Partial<Record<BrokerageRole, string>> = {
  negotiated: 'negotiated at',
  mediated: 'mediated at',
  hosted: 'hosted',
  offered: 'made an offer at',
  published: 'announced',
}

/** What a role says of somebody: "drafted it", "conveyed it". */
export function didTo(role: BrokerageRole, names: readonly string[], what: string): string {
  const [one, many] = verbs[role]
  return `${agreeing(names, one, many)} ${what}`
}

/** "A and B drafted it", "C conveyed it"; of the plan only the first role, which the plan's own answer tells in full. */
export function brokeredClauses(brokers: readonly Brokerage[], target: Ref): string[] {
  const own = brokers.filter((b) => b.target.label !== 'Plan' || b.target.id === target.id)
  const ofPlan = brokers.filter((b) => !own.includes(b))
  const what = (clause: readonly Brokerage[]) => aboutIt(target, clause)
  return [...clausesOf(own, what, 4).slice(0, 3), ...clausesOf(ofPlan, () => 'the plan', 3).slice(0, 1)]
}

function clausesOf(
  brokers: readonly Brokerage[],
  what: (clause: readonly Brokerage[]) => string,
  most: number,
): string[] {
  return BrokerageRole.options.flatMap((role) => {
    const own = brokers.filter((b) => b.role === role)
    const names = bestAttested(own.map((b) => ({ ...b, name: b.actor.name })))
    if (names.length === 0) return []
    const atEvent = own.every((b) => b.target.label === 'Event') ? atEvents[role] : undefined
    return [`${listed(names, most)} ${atEvent ? `${atEvent} ${what(own)}` : didTo(role, names, what(own))}`]
  })
}
