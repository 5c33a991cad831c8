import { type Brokerage, BrokerageRole } from '#domain/brokerage'
import type { Ref } from '#domain/ref'
import { bestAttested } from './best-attested.ts'
import { agreeing, listed } from './naming.ts'

const verbs: Record<BrokerageRole, [one: string, many: string]> = {
  drafted: ['drafted', 'drafted'],
  negotiated: ['negotiated', 'negotiated'],
  mediated: ['mediated on', 'mediated on'],
  conveyed: ['conveyed', 'conveyed'],
  hosted: ['hosted talks on', 'hosted talks on'],
  offered: ['offered', 'offered'],
  authorised: ['authorised', 'authorised'],
  published: ['published', 'published'],
  leaked: ['leaked', 'leaked'],
  briefed: ['was briefed on', 'were briefed on'],
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
  return [...clausesOf(own, 'it', 4).slice(0, 3), ...clausesOf(ofPlan, 'the plan', 3).slice(0, 1)]
}

function clausesOf(brokers: readonly Brokerage[], what: string, most: number): string[] {
  return BrokerageRole.options.flatMap((role) => {
    const names = bestAttested(brokers.filter((b) => b.role === role).map((b) => ({ ...b, name: b.actor.name })))
    return names.length === 0 ? [] : [`${listed(names, most)} ${didTo(role, names, what)}`]
  })
}
