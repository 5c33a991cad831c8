import { ours } from '#domain/ours'

const words: Record<string, string> = {
  Negotiation: 'The dataset: actors, plans, points, positions, demands, events and their sources.',
  Side: 'The group under which actors are listed.',
  Actor: 'Anyone who can hold a position, broker, demand or take part: a person, a state, a body, an unnamed source.',
  Plan: 'One proposal, or one version of it.',
  PlanPoint: 'One provision of one plan, in its wording there.',
  Heading: 'The chapter of a plan under which a point stands.',
  Issue: 'The subject that points of several plans and demands are about.',
  Position:
    'What one actor holds about one target from one date on, with its evidence. Silence is the absence of a position, never a neutral one.',
  Forecast: 'What somebody expects to happen or another to do: nobody’s stance.',
  Quotation: 'A few words that somebody is reported to have said, with who said them.',
  Brokerage: 'What one actor did to bring a target about, or to make it known: a role, not a stance.',
  Demand: 'What an actor asks for regardless of any plan, perhaps as a red line.',
  Event: 'A dated meeting, summit, call, visit, leak, statement or strike: held, planned, on hold or cancelled.',
  Pressure: 'A fact that weighs on an actor’s room for manoeuvre.',
  Source: 'A published document, cited down to the paragraph.',
  Discrepancy: 'A question that sources answer differently, with every reading. It is shown, never averaged.',
  Reading: 'One answer to a discrepancy’s question, with who gives it.',
  Retired: 'An id that named a record once, with what became of it.',
  [ours]: 'Marks what belongs to this negotiation, in a database that holds other things too.',
}

/** What a label means, in the words of the field. */
export const labelWords = (label: string): string | undefined => words[label]

const many: Record<string, string> = {
  Side: 'sides',
  Actor: 'actors',
  Plan: 'plans',
  PlanPoint: 'points',
  Heading: 'headings',
  Issue: 'issues',
  Position: 'positions',
  Brokerage: 'acts of brokers',
  Forecast: 'forecasts',
  Quotation: 'quotations',
  Demand: 'demands',
  'Demand met': 'demands met',
  'Demand contradicted': 'demands contradicted',
  Event: 'events',
  Pressure: 'pressures',
  Source: 'reports',
  Discrepancy: 'discrepancies',
  Reading: 'readings',
  Negotiation: 'negotiations',
  Retired: 'retired ids',
}

const properties: Record<string, string> = {
  basis:
    'How we know: own-words, spokesperson, named-source, unnamed-source, inference (an author’s), our-reading (the coder’s) or not-recorded.',
  hedged: 'True where the source itself hedges.',
  hedge: 'The word of the hedge: appears, seems, may, could or expected.',
  condition: 'On what a conditional position depends.',
  family: 'Of a broker’s act: made, or made-known. Never counted together.',
  stance: 'supports, conditional, opposes, mixed or undeclared.',
  status:
    'What became of it: of an event held, planned, possible, on-hold or cancelled; of a part also attended or informed.',
  from: 'The day from which it stands.',
  until: 'The day of the same holder’s next position on the same target; absent while it stands.',
  via: 'The outlet or person from whom the source has it.',
  paragraphs: 'Where in the source it stands; of a source, how many it has.',
  datePrecision: 'How exactly the date is known: day, about, month or year.',
  redLine: 'True where a report has words to that effect.',
  note: 'Why the coder coded it so.',
  times: 'How often, where one record tells of several.',
}

/** What a property means, where its name does not say it. */
export const propertyWords = (property: string): string | undefined => properties[property]

const types: Record<string, string> = {
  RESEMBLES: 'Is like the other plan; nobody says that it draws on it.',
  DRAWS_ON: 'Takes from the other plan.',
  INSPIRED_BY: 'Has the other plan as its model.',
  REVISES: 'Is a later version of the other plan.',
  RIVALS: 'Was put forward against the other plan.',
  EXPECTS: 'Whose expectation a forecast is; none where it is the report’s own.',
  SAID: 'Who said the words.',
  WORDS_OF: 'Of which record the words are.',
  VOICED: 'Who said it, where that is not the holder.',
  SUCCEEDS: 'Is the same provision in a later plan.',
  TOOK_PART: 'Has the part in the event that its status says: also one that was called off.',
}

/** What a type of relationship means, where its name does not say it. */
export const typeWords = (type: string): string | undefined => types[type]

const one = (many: string): string =>
  ({ discrepancies: 'discrepancy', 'acts of brokers': 'act of a broker' })[many] ?? many.replace(/s(?=$| )/, '')

/** A stranger's label may be called as what every object has. */
const manyOf = (label: string): string | undefined => (Object.hasOwn(many, label) ? many[label] : undefined)

/** What a thing with a label is called: "point", "report". */
export function sayThing(label: string): string {
  const word = manyOf(label)
  return word === undefined ? label : one(word)
}

/** What things with a label are called, as a caption: "12 points", "1 actor". */
export function sayThings(label: string, count: number): string {
  const word = manyOf(label) ?? `${label} nodes`
  return `${count} ${count === 1 ? one(word) : word}`
}
