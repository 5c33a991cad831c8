import { type Brokerage, BrokerageRole } from '#domain/brokerage'
import type { Demand } from '#domain/demand'
import type { Position } from '#domain/position'
import { type Stance, stances } from '#domain/stance'
import { didTo } from './brokered-clauses.ts'
import { agreeing, called, joined, type Named, named, sentence } from './naming.ts'

const verbs: Record<Stance, [one: string, many: string]> = {
  supports: ['supports', 'support'],
  conditional: ['supports', 'support'],
  opposes: ['opposes', 'oppose'],
  mixed: ['has said both on', 'have said both on'],
  undeclared: ['has declared nothing on', 'have declared nothing on'],
}

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

/** "opposes “The Accord” and 3 points" */
function stanceClause(actor: Named, stance: Stance, spoken: readonly Position[]): string[] {
  const held = spoken.filter((p) => p.stance === stance)
  if (held.length === 0) return []
  const plans = held.filter((p) => p.target.label === 'Plan').map((p) => called(p.target))
  const points = held.length - plans.length
  const objects = [
    ...(plans.length > 3 ? [`${plans.length} plans`] : plans),
    ...(points === 0 ? [] : [points === 1 ? '1 point' : `${points} points`]),
  ]
  const condition = stance === 'conditional' ? ' on a condition' : ''
  return [`${agreeing([actor], ...verbs[stance])} ${joined(objects)}${condition}`]
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
  const deeds = rolesOf(most.id).map((role) => didTo(role, [actor], '').trim())
  return [sentence(`${named(actor)} ${joined(deeds)} ${called(most)}`)]
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
