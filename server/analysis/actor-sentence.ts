import { type Brokerage, BrokerageRole } from '#domain/brokerage'
import type { Demand } from '#domain/demand'
import { by } from '#domain/in-order'
import type { Position } from '#domain/position'
import { type Stance, stances } from '#domain/stance'
import { agreeing, called, joined, type Named, named, sentence } from '#domain/words/naming'
import { evidenceOfAct, verbOf } from '#domain/words/roles'
import { evidenceOf, onCondition, stanceVerb } from '#domain/words/stance'
import { predicate, rankOf, type Verb, voiceOf } from '#domain/words/verb'

export type Recorded = {
  positions: readonly Position[]
  brokerages: readonly Brokerage[]
  demands: readonly Demand[]
}

/** Where an actor stands, in a few lines: its plans named, its points counted, what it brokered, its demands counted. */
export function actorSentence(actor: Named, { positions, brokerages, demands }: Recorded): string {
  const spoken = positions.filter((p) => p.target.label === 'Plan' || p.target.label === 'PlanPoint')
  const clauses = stances.flatMap((stance) => stanceClause(actor, stance, spoken))
  const stands = clauses.length > 0 ? `${named(actor)} ${joined(clauses)}` : silence(actor, positions)
  return [sentence(stands), ...brokered(actor, brokerages), ...demandsSentence(actor, demands)].join(' ')
}

/** "opposes “The Accord” and 3 points", "is reported to oppose 1 point": by how it is known, the strongest first. */
function stanceClause(actor: Named, stance: Stance, spoken: readonly Position[]): string[] {
  const held = spoken.filter((p) => p.stance === stance)
  const voices = new Map<string, Position[]>()
  for (const position of [...held].sort(by((p) => rankOf(evidenceOf(p))))) {
    const key = `${voiceOf(evidenceOf(position))}${onCondition(position)}`
    voices.set(key, [...(voices.get(key) ?? []), position])
  }
  return [...voices.values()].flatMap((own) => {
    const [first] = own
    return first
      ? [predicate(stanceVerb[stance], evidenceOf(first), [actor], `${objectsOf(own)}${onCondition(first)}`)]
      : []
  })
}

/** "“The Accord” and 3 points" */
function objectsOf(held: readonly Position[]): string {
  const plans = held.filter((p) => p.target.label === 'Plan').map((p) => called(p.target))
  const points = held.length - plans.length
  return joined([
    ...(plans.length > 3 ? [`${plans.length} plans`] : plans),
    ...(points === 0 ? [] : [points === 1 ? '1 point' : `${points} points`]),
  ])
}

function silence(actor: Named, positions: readonly Position[]): string {
  const on = positions.length === 0 ? '' : ' on a plan or a point'
  return `no report records a position of ${named(actor)}${on}`
}

/** What it did for the plans that it did most for. */
function brokered(actor: Named, brokerages: readonly Brokerage[]): string[] {
  const plans = new Map(brokerages.filter((b) => b.target.label === 'Plan').map((b) => [b.target.id, b.target]))
  const rolesOf = (id: string) =>
    BrokerageRole.options.filter((role) => brokerages.some((b) => b.target.id === id && b.role === role))
  const [most] = [...plans.values()].sort((a, b) => rolesOf(b.id).length - rolesOf(a.id).length)
  if (most === undefined) return []
  const own = rolesOf(most.id).flatMap(
    (role) => brokerages.find((b) => b.target.id === most.id && b.role === role) ?? [],
  )
  const voices = new Map<string, Brokerage[]>()
  for (const act of own) {
    const voice = voiceOf(evidenceOfAct(act))
    voices.set(voice, [...(voices.get(voice) ?? []), act])
  }
  const deeds = [...voices.values()].flatMap((acts, at) => {
    const [first] = acts
    const verb = together(acts.map(({ role }) => verbOf(role, most)))
    return first ? [predicate(verb, evidenceOfAct(first), [actor], at === 0 ? called(most) : 'it')] : []
  })
  return [sentence(`${named(actor)} ${joined(deeds)}`)]
}

/** Several deeds in one: "drafted and conveyed". */
function together(verbs: readonly Verb[]): Verb {
  const deeds = joined(verbs.map(({ one }) => one))
  return { one: deeds, many: deeds, base: `have ${deeds}` }
}

function demandsSentence(actor: Named, demands: readonly Demand[]): string[] {
  if (demands.length === 0) return []
  const many = demands.length === 1 ? '1 demand' : `${demands.length} demands`
  const lines = redLines(demands.filter((d) => d.redLine).length, demands.length)
  return [sentence(`${named(actor)} ${agreeing([actor], 'makes', 'make')} ${many}${lines}`)]
}

function redLines(red: number, all: number): string {
  if (red === 0) return ''
  if (red === all) return all === 1 ? ', a red line' : ', all of them red lines'
  return red === 1 ? ', one of them a red line' : `, ${red} of them red lines`
}
