import type { ActorKind } from '../actor.ts'
import type { Brokerage } from '../brokerage.ts'
import type { Demand } from '../demand.ts'
import type { Position } from '../position.ts'
import { type Stance, stances } from '../stance.ts'
import type { StandingParts } from '../standing.ts'
import { deedClauses } from './actor-deeds.ts'
import { makeVerb } from './demands.ts'
import { agreeing, type Named, namedInFull, sentence, strung } from './naming.ts'
import { objectsOf } from './objects-of.ts'
import { spokenFor } from './spoken-for.ts'
import { evidenceOf, onCondition, stanceVerb } from './stance.ts'
import { undeclaredOf } from './undeclared.ts'
import { byVoice, citedEvidence, predicate } from './verb.ts'

/** `voiced`: what it said for others, who hold it. */
export type Recorded = {
  positions: readonly Position[]
  voiced?: readonly Position[]
  brokerages: readonly Brokerage[]
  demands: readonly Demand[]
}

type Subject = Named & { id?: string; kind?: ActorKind }

/** Where an actor stands, in a few lines: its plans named, its points counted; then its deeds, and its demands counted. `names`: what it took a position on. */
export function actorParts(actor: Subject, { positions, voiced = [], brokerages, demands }: Recorded): StandingParts {
  const spoken = positions.filter((p) => p.target.label === 'Plan' || p.target.label === 'PlanPoint')
  const clauses = stances.flatMap((stance) => stanceClause(actor, stance, spoken))
  const first = clauses.length > 0 ? `${namedInFull(actor)} ${strung(clauses)}` : silence(actor, positions, voiced)
  const again = [...deedClauses(actor, brokerages), ...demandClauses(actor, demands)]
  return {
    finding: sentence(first),
    names: [...new Map(spoken.map(({ target }) => [target.id, target])).values()],
    rest: again.map((clause) => sentence(`${pronoun(actor)} ${clause}`)),
  }
}

/** The same in one text. */
export function actorSentence(actor: Subject, recorded: Recorded): string {
  const { finding, rest } = actorParts(actor, recorded)
  return [finding, ...rest].join(' ')
}

/** How it is called the second time: a person by a short name, as we know no gender. */
function pronoun(actor: Subject): string {
  if (actor.kind === undefined) return namedInFull(actor)
  if (actor.kind === 'person') return actor.short ?? namedInFull(actor)
  return agreeing([actor], actor.kind === 'unnamed-source' ? 'that source' : 'it', 'they')
}

/** "opposes “The Accord” and 3 points", "is reported to oppose 1 point": by how it is known, the strongest first. */
function stanceClause(actor: Subject, stance: Stance, spoken: readonly Position[]): string[] {
  const held = spoken.filter((p) => p.stance === stance)
  return byVoice(held, evidenceOf).flatMap((said) => {
    if (stance === 'undeclared')
      return said.map((one) => undeclaredOf(actor, one, evidenceOf(one), objectsOf([one.target], actor)))
    const conditions = [...new Set(said.map(onCondition))]
    return conditions.flatMap((condition) => {
      const own = said.filter((p) => onCondition(p) === condition)
      const [first] = own
      if (first === undefined) return []
      const objects = objectsOf(
        own.map(({ target }) => target),
        actor,
      )
      return [predicate(stanceVerb[stance], evidenceOf(first), [actor], `${objects}${condition}`)]
    })
  })
}

function silence(actor: Subject, positions: readonly Position[], voiced: readonly Position[]): string {
  if (positions.length > 0) return `no report records a position of ${namedInFull(actor)} on a plan or a point`
  const forOthers = spokenFor(actor, voiced)
  if (forOthers === undefined) return `no report records a position of ${namedInFull(actor)}`
  return `no own position of ${namedInFull(actor)} is recorded; ${pronoun(actor)} ${forOthers}`
}

/** "makes 1 demand, a red line; is reported to make 3 more" */
function demandClauses(actor: Subject, demands: readonly Demand[]): string[] {
  if (demands.length === 0) return []
  const clauses = byVoice(demands, citedEvidence).flatMap((own, at) => {
    const [first] = own
    const lines = redLines(own.filter((d) => d.redLine).length, own.length)
    return first ? [`${predicate(makeVerb, citedEvidence(first), [actor], countOf(own.length, at > 0))}${lines}`] : []
  })
  return [strung(clauses)]
}

function countOf(many: number, more: boolean): string {
  if (many === 1) return more ? 'another' : '1 demand'
  return more ? `${many} more` : `${many} demands`
}

function redLines(red: number, all: number): string {
  if (red === 0) return ''
  if (red === all) return all === 1 ? ', a red line' : all === 2 ? ', both red lines' : ', all of them red lines'
  return red === 1 ? ', one of them a red line' : `, ${red} of them red lines`
}
