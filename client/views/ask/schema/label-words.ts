import { ours } from '#domain/ours'

const words: Record<string, string> = {
  Negotiation: 'The dataset: actors, plans, points, positions, demands, events and their sources.',
  Actor: 'Anyone who can hold a position, broker, demand or take part: a person, a state, a body, an unnamed source.',
  Plan: 'One proposal, or one version of it.',
  PlanPoint: 'One provision of one plan, in its wording there.',
  Heading: 'The chapter of a plan under which a point stands.',
  Issue: 'The subject that points of several plans and demands are about.',
  Position:
    'What one actor holds about one target from one date on, with its evidence. Silence is the absence of a position, never a neutral one.',
  Brokerage: 'What one actor did to bring a target about, or to make it known: a role, not a stance.',
  Demand: 'What an actor asks for regardless of any plan, perhaps as a red line.',
  Event: 'A dated meeting, summit, call, visit, leak, statement or strike.',
  Pressure: 'A fact that weighs on an actor’s room for manoeuvre.',
  Source: 'A published document, cited down to the paragraph.',
  Discrepancy: 'A question that sources answer differently, with every reading. It is shown, never averaged.',
  Reading: 'One answer to a discrepancy’s question, with who gives it.',
  [ours]: 'Marks what belongs to this negotiation, in a database that holds other things too.',
}

/** What a label means, in the words of the field. */
export const labelWords = (label: string): string | undefined => words[label]

const many: Record<string, string> = {
  Actor: 'actors',
  Plan: 'plans',
  PlanPoint: 'points',
  Heading: 'headings',
  Issue: 'issues',
  Position: 'positions',
  Brokerage: 'acts of brokers',
  Demand: 'demands',
  'Demand met': 'demands met',
  'Demand contradicted': 'demands contradicted',
  Event: 'events',
  Pressure: 'pressures',
  Source: 'reports',
  Discrepancy: 'discrepancies',
  Reading: 'readings',
  Negotiation: 'negotiations',
}

/** What things with a label are called, as a caption: "12 points", "1 actor". */
export function sayThings(label: string, count: number): string {
  const word = many[label] ?? `${label} nodes`
  const one =
    { discrepancies: 'discrepancy', 'acts of brokers': 'act of a broker' }[word] ?? word.replace(/s(?=$| )/, '')
  return `${count} ${count === 1 ? one : word}`
}
