import { type Brokerage, BrokerageFamily } from '#domain/brokerage'
import type { Demand } from '#domain/demand'
import type { Position } from '#domain/position'
import { type Stance, stances } from '#domain/stance'
import { strongest } from '#domain/words/counts'
import { evidenceOfDemand, makeVerb } from '#domain/words/demands'
import { called, joined, type Named, named, sentence, strung } from '#domain/words/naming'
import { evidenceOfAct, rolesIn, together } from '#domain/words/roles'
import { evidenceOf, onCondition, stanceVerb } from '#domain/words/stance'
import { byVoice, predicate } from '#domain/words/verb'

export type Recorded = {
  positions: readonly Position[]
  brokerages: readonly Brokerage[]
  demands: readonly Demand[]
}

/** Where an actor stands, in a few lines: its plans named, its points counted, what it brokered, its demands counted. */
export function actorSentence(actor: Named, { positions, brokerages, demands }: Recorded): string {
  const spoken = positions.filter((p) => p.target.label === 'Plan' || p.target.label === 'PlanPoint')
  const clauses = stances.flatMap((stance) => stanceClause(actor, stance, spoken))
  const stands = clauses.length > 0 ? `${named(actor)} ${strung(clauses)}` : silence(actor, positions)
  return [sentence(stands), ...brokered(actor, brokerages), ...demandsSentence(actor, demands)].join(' ')
}

/** "opposes “The Accord” and 3 points", "is reported to oppose 1 point": by how it is known, the strongest first. */
function stanceClause(actor: Named, stance: Stance, spoken: readonly Position[]): string[] {
  const held = spoken.filter((p) => p.stance === stance)
  return byVoice(held, evidenceOf).flatMap((said) => {
    const conditions = [...new Set(said.map(onCondition))]
    return conditions.flatMap((condition) => {
      const own = said.filter((p) => onCondition(p) === condition)
      const [first] = own
      return first ? [predicate(stanceVerb[stance], evidenceOf(first), [actor], `${objectsOf(own)}${condition}`)] : []
    })
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

/** What it did for the plan that it did most for: to make it, then to make it known. */
function brokered(actor: Named, brokerages: readonly Brokerage[]): string[] {
  const plans = new Map(brokerages.filter((b) => b.target.label === 'Plan').map((b) => [b.target.id, b.target]))
  const actsOn = (id: string) => brokerages.filter((b) => b.target.id === id)
  const [most] = [...plans.values()].sort((a, b) => rolesIn(actsOn(b.id)).length - rolesIn(actsOn(a.id)).length)
  if (most === undefined) return []
  const best = rolesIn(actsOn(most.id)).flatMap((role) => {
    const played = actsOn(most.id).filter((b) => b.role === role)
    return strongest(played, evidenceOfAct) ?? []
  })
  return BrokerageFamily.options.flatMap((family) => {
    const deeds = byVoice(
      best.filter((act) => act.family === family),
      evidenceOfAct,
    ).flatMap((acts, at) => {
      const [first] = acts
      const verb = together(rolesIn(acts), most)
      return first ? [predicate(verb, evidenceOfAct(first), [actor], at === 0 ? called(most) : 'it')] : []
    })
    return deeds.length > 0 ? [sentence(`${named(actor)} ${strung(deeds)}`)] : []
  })
}

/** "demands 2 things, one of them a red line; is reported to demand 3" */
function demandsSentence(actor: Named, demands: readonly Demand[]): string[] {
  if (demands.length === 0) return []
  const clauses = byVoice(demands, evidenceOfDemand).flatMap((own) => {
    const [first] = own
    const many = own.length === 1 ? '1 demand' : `${own.length} demands`
    const lines = redLines(own.filter((d) => d.redLine).length, own.length)
    return first ? [`${predicate(makeVerb, evidenceOfDemand(first), [actor], many)}${lines}`] : []
  })
  return [sentence(`${named(actor)} ${strung(clauses)}`)]
}

function redLines(red: number, all: number): string {
  if (red === 0) return ''
  if (red === all) return all === 1 ? ', a red line' : ', all of them red lines'
  return red === 1 ? ', one of them a red line' : `, ${red} of them red lines`
}
