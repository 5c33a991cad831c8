import { type Brokerage, BrokerageRole } from '#domain/brokerage'
import type { Ref } from '#domain/ref'
import { aboutIt } from './about-it.ts'
import { bestAttested } from './best-attested.ts'
import { agreeing, listed, type Named } from './naming.ts'

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
  'told-the-press': ['told the press of', 'told the press of'],
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
export function didTo(role: BrokerageRole, actors: readonly Named[], what: string): string {
  const [one, many] = verbs[role]
  return `${agreeing(actors, one, many)} ${what}`
}

/** "A and B drafted it", "C conveyed it"; of the plan only the first role, which the plan's own answer tells in full. */
export function brokeredClauses(brokers: readonly Brokerage[], target: Ref): string[] {
  const isOwn = (b: Brokerage) => b.target.label !== 'Plan' || b.target.id === target.id
  const own = brokers.filter(isOwn)
  const ofPlan = brokers.filter((b) => !isOwn(b))
  const what = (clause: readonly Brokerage[]) => aboutIt(target, clause)
  return [
    ...firstRoles(own, 3).map((clause) => clauseOf(clause, what(clause.own), 4)),
    ...firstRoles(ofPlan, 1).map((clause) => clauseOf(clause, 'the plan', 3)),
  ]
}

/** What was done in one role. */
type Clause = { role: BrokerageRole; own: Brokerage[] }

function firstRoles(brokers: readonly Brokerage[], most: number): Clause[] {
  const played = new Set(brokers.map((b) => b.role))
  const first = BrokerageRole.options.filter((role) => played.has(role)).slice(0, most)
  return first.map((role) => ({ role, own: brokers.filter((b) => b.role === role) }))
}

function clauseOf({ role, own }: Clause, what: string, most: number): string {
  const actors = bestAttested(own.map(({ actor, citations }) => ({ actor, citations })))
  const atEvent = own.every((b) => b.target.label === 'Event') ? atEvents[role] : undefined
  return `${listed(actors, most)} ${atEvent ? `${atEvent} ${what}` : didTo(role, actors, what)}`
}
