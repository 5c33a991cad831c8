import { type Brokerage, type BrokerageRole, BrokerageRole as Roles } from '../brokerage.ts'
import { sourcesIn } from '../citation.ts'
import { by } from '../in-order.ts'
import type { Ref } from '../ref.ts'
import type { Voices } from '../rules/sides.ts'
import { listedBySide } from './by-side.ts'
import { joined } from './naming.ts'
import { briefly, byVoice, citedEvidence, type Evidence, predicate, rankOf, type Verb, voiceOf } from './verb.ts'

const did = (verb: string): Verb => ({ one: verb, many: verb, base: `have ${verb}`, ing: `having ${verb}` })

/** How each role is said of a plan or a point. */
export const roleVerb = {
  drafted: did('drafted'),
  negotiated: did('negotiated'),
  mediated: did('mediated'),
  conveyed: did('conveyed'),
  hosted: did('hosted talks on'),
  offered: did('offered'),
  authorised: did('authorised'),
  published: did('disclosed'),
  leaked: did('leaked'),
  'told-the-press': did('told the press of'),
} as const satisfies Record<BrokerageRole, Verb>

/** All of them in one. */
export const brokeredVerb = did('brokered')

/** What is done at an event, where that is not what one does to a plan. */
const atEvents: Partial<Record<BrokerageRole, Verb>> = {
  negotiated: did('negotiated at'),
  mediated: did('mediated at'),
  hosted: did('hosted'),
  published: did('announced'),
}

export function verbOf(role: BrokerageRole, target: Pick<Ref, 'label'>): Verb {
  return (target.label === 'Event' ? atEvents[role] : undefined) ?? roleVerb[role]
}

/** "A and B are reported to have drafted it; C appears to have, it is reported": one role, by how it is known, the strongest first. */
export function sayRole(
  role: BrokerageRole,
  acts: readonly Brokerage[],
  what: string,
  most: number,
  voices: Voices = new Map(),
): string {
  const inOrder = [...acts].sort(
    by(
      (b) => rankOf(citedEvidence(b)),
      (b) => -sourcesIn(b.citations).length,
      (b) => b.actor.name,
      (b) => b.id,
    ),
  )
  const breaths = new Map<string, { actors: Ref[]; evidence: Evidence; target: Ref }>()
  const said = new Set<string>()
  for (const act of inOrder) {
    if (said.has(act.actor.name)) continue
    said.add(act.actor.name)
    const evidence = citedEvidence(act)
    const breath = breaths.get(voiceOf(evidence)) ?? { actors: [], evidence, target: act.target }
    breaths.set(voiceOf(evidence), breath)
    breath.actors.push(act.actor)
  }
  return [...breaths.values()]
    .map(
      ({ actors, evidence, target }) =>
        `${listedBySide(actors, most, voices)} ${predicate(verbOf(role, target), evidence, actors, what)}`,
    )
    .join('; ')
}

/** What one actor did, by how it is known, the best known first; each role where it is known best. */
export function deedsOf(acts: readonly Brokerage[]): Brokerage[][] {
  const said = new Set<BrokerageRole>()
  return byVoice(acts, citedEvidence).flatMap((alike) => {
    const own = alike.filter(({ role }) => !said.has(role))
    for (const { role } of own) said.add(role)
    return own.length > 0 ? [own] : []
  })
}

/** What one actor did, in the fewest words, the best known first: "drafted and conveyed it; reportedly leaked it". */
export function briefDeeds(acts: readonly Brokerage[], what: string): string[] {
  return deedsOf(acts).flatMap((alike) => {
    const [first] = alike
    if (!first) return []
    return [briefly(together(rolesIn(alike), first.target), citedEvidence(first), [first.actor], what)]
  })
}

/** Several deeds in one: "drafted and conveyed". */
export function together(roles: readonly BrokerageRole[], target: Pick<Ref, 'label'>): Verb {
  return did(joined(roles.map((role) => verbOf(role, target).one)))
}

/** The roles that were played, in the order in which they are listed. */
export const rolesIn = (acts: readonly Brokerage[]): BrokerageRole[] =>
  Roles.options.filter((role) => acts.some((act) => act.role === role))
