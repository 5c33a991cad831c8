import type { Demand } from '#domain/demand'
import type { Position } from '#domain/position'
import type { Stance } from '#domain/stance'
import { agreeing, joined, named, sentence } from './naming.ts'

const verbs: Record<Stance, [one: string, many: string]> = {
  supports: ['supports', 'support'],
  conditional: ['supports on a condition', 'support on a condition'],
  opposes: ['opposes', 'oppose'],
  mixed: ['says both on', 'say both on'],
  undeclared: ['has declared nothing on', 'have declared nothing on'],
}

/** Where an actor stands, in a line: its points counted, its plans named, its demands counted. */
export function actorSentence(name: string, positions: readonly Position[], demands: readonly Demand[]): string {
  const onPoints = positions.filter((p) => p.target.label === 'PlanPoint')
  const onPlans = positions.filter((p) => p.target.label === 'Plan')
  const clauses = [...clausesOf(name, onPlans, wholes), ...clausesOf(name, onPoints, counted('point', 'points'))]
  const stands = clauses.length > 0 ? `${named(name)} ${joined(clauses)}` : silence(name, positions)
  return [sentence(stands), ...demandsSentence(name, demands)].join(' ')
}

function clausesOf(name: string, positions: readonly Position[], of: (held: Position[]) => string): string[] {
  const stances: Stance[] = ['supports', 'conditional', 'opposes', 'mixed', 'undeclared']
  return stances.flatMap((stance) => {
    const held = positions.filter((p) => p.stance === stance)
    return held.length === 0 ? [] : [`${agreeing([name], ...verbs[stance])} ${of(held)}`]
  })
}

function wholes(held: Position[]): string {
  return held.length > 3 ? `${held.length} plans` : joined(held.map((p) => `“${p.target.name}”`))
}

function counted(one: string, many: string) {
  return (held: Position[]) => `${held.length} ${held.length === 1 ? one : many}`
}

function silence(name: string, positions: readonly Position[]): string {
  if (positions.length === 0) return `no report records a position of ${named(name)}`
  return `no report records a position of ${named(name)} on a plan or a point`
}

function demandsSentence(name: string, demands: readonly Demand[]): string[] {
  if (demands.length === 0) return []
  const red = demands.filter((d) => d.redLine).length
  const lines = red === 0 ? '' : `, ${red} of them ${red === 1 ? 'a red line' : 'red lines'}`
  const many = demands.length === 1 ? '1 demand' : `${demands.length} demands`
  return [sentence(`${named(name)} ${agreeing([name], 'makes', 'make')} ${many}${lines}`)]
}
