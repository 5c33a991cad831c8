import type { JointAnswer } from '#domain/demand'
import type { DemandsOfActor } from '#domain/demands-met'
import type { Network } from '#domain/network'
import type { Ref } from '#domain/ref'
import type { Finding } from '#domain/source-drop'
import { type Stance, stances } from '#domain/stance'
import { agreeing, called, joined, named, possessive, sentence } from '#domain/words/naming'
import { sayKnown, sayPoints } from '#domain/words/split'
import { agreementsOf } from './agreement.ts'
import { bridgesIn } from './bridges.ts'
import { coalitionsIn, tiesIn } from './camps.ts'
import { contestedIn } from './contested.ts'
import { type DemandMaterial, demandsMetBy, demandsWithout } from './demands-met.ts'
import { network } from './networks/network.ts'
import { partiesOf } from './taken/parties.ts'
import { type Choice, type Material, namesIn, statementsOf, type Taken, takenOf } from './taken/taken.ts'

export type FindingMaterial = Material & DemandMaterial & { plans: readonly Ref[] }

/** All that is derived under one choice, each with an id that stays the same whatever its value. */
export function findingsOf(material: FindingMaterial, choice: Choice): Finding[] {
  const taken = takenOf(material, choice)
  const parties = choice.rollup === 'party' ? partiesOf(material.actors) : undefined
  const demands = demandsMetBy(
    material.plans,
    demandsWithout(material, choice.without),
    parties && ((actor) => parties.get(actor.id) ?? [actor]),
  )
  return [
    ...stanceFindings(taken),
    ...agreementFindings(taken),
    ...contestedFindings(taken, material),
    ...campFindings(taken),
    ...demands.flatMap(demandFindings),
  ]
}

const verbs: Record<Stance, [string, string]> = {
  supports: ['supports', 'support'],
  conditional: ['supports on conditions', 'support on conditions'],
  opposes: ['opposes', 'oppose'],
  mixed: ['is of two minds about', 'are of two minds about'],
  undeclared: ['has declared no position on', 'have declared no position on'],
}

function stanceFindings(taken: readonly Taken[]): Finding[] {
  const pairs = new Map<string, Taken[]>()
  for (const one of taken) {
    const key = `stance ${one.actor.id} ${one.point.id}`
    pairs.set(key, [...(pairs.get(key) ?? []), one])
  }
  return [...pairs].flatMap(([id, all]) => {
    const [first] = all
    if (first === undefined) return []
    const { actor, point } = first
    const held = stances.filter((stance) => all.some(({ position }) => position.stance === stance))
    const does = joined(held.map((stance) => agreeing([actor], ...verbs[stance])))
    const text = sentence(`${named(actor)} ${does} ${called(point)}`)
    return [{ id, kind: 'stance' as const, text, value: held.join(' '), subjects: [actor, point] }]
  })
}

function agreementFindings(taken: readonly Taken[]): Finding[] {
  return agreementsOf(taken).map(({ a, b, agreements, conflicts }) => {
    const value = agreements > conflicts ? 'agree' : agreements < conflicts ? 'differ' : 'both'
    const does = {
      agree: 'agree more than they differ',
      differ: 'differ more than they agree',
      both: 'agree as often as they differ',
    }
    const text = sentence(`${named(a)} and ${named(b)} ${does[value]}`)
    return { id: `agreement ${[a.id, b.id].sort().join(' ')}`, kind: 'agreement', text, value, subjects: [a, b] }
  })
}

function contestedFindings(taken: readonly Taken[], { planOf }: Material): Finding[] {
  return contestedIn(taken, planOf)
    .filter(({ evenness = 0 }) => evenness > 0)
    .map(({ point, for: pro, against }) => ({
      id: `contested ${point.id}`,
      kind: 'contested',
      text: sentence(`${called(point)} is contested: ${pro} for, ${against} against`),
      value: `${pro} ${against}`,
      subjects: [point],
    }))
}

/** Camps by agreement, and who is between two sides of a conflict. */
function campFindings(taken: readonly Taken[]): Finding[] {
  const names = namesIn(taken)
  const statements = statementsOf(taken)
  const of = (measure: 'congruence' | 'subtract'): Network => network(statements, { measure, duplicates: 'range' })
  const camps = coalitionsIn(of('congruence'), names).camps.flatMap((camp) =>
    camp.map((actor): Finding => {
      const mates = camp.filter(({ id }) => id !== actor.id)
      const is = agreeing([actor], 'is', 'are')
      const text = sentence(`${named(actor)} ${is} in a camp with ${joined(mates.map(named))}`)
      const value = mates.map(({ id }) => id).sort()
      return { id: `camp ${actor.id}`, kind: 'camp', text, value: value.join(' '), subjects: [actor, ...mates] }
    }),
  )
  const bridges = bridgesIn(tiesIn(of('subtract')), names)
    .filter(({ between }) => between.length > 0)
    .map(({ actor, between }): Finding => {
      const sides = joined(between.map(({ a, b }) => `between ${named(a)} and ${named(b)}`))
      const text = sentence(
        `${named(actor)} ${agreeing([actor], 'agrees', 'agree')} with both sides of the conflict ${sides}`,
      )
      const value = between.map(({ a, b }) => `${a.id} ${b.id}`).join(', ')
      return { id: `bridge ${actor.id}`, kind: 'bridge', text, value, subjects: [actor] }
    })
  return [...camps, ...bridges]
}

const answersAs: Record<JointAnswer, [string, string]> = {
  meets: ['meets', 'meet'],
  'partly-meets': ['partly meets', 'partly meet'],
  contradicts: ['contradicts', 'contradict'],
  split: ['splits on', 'split on'],
}

function demandFindings({ actor, plan, answers }: DemandsOfActor): Finding[] {
  return answers.flatMap(({ demand, answer, split, points }) => {
    if (answer === 'not-addressed') return []
    const known = sayKnown(points)
    const how = known === 'as a source states' ? '' : `, ${known}`
    const shares = answer === 'split' ? `: ${sayPoints(split)}` : ''
    const whose = `${possessive(actor)} demand “${demand.name}”`
    return {
      id: `demand ${actor.id} ${demand.id} ${plan.id}`,
      kind: 'demand' as const,
      text: sentence(`${called(plan)} ${agreeing([plan], ...answersAs[answer])} ${whose}${shares}${how}`),
      value: `${answer}${shares}${how}`,
      subjects: [actor, demand, plan],
    }
  })
}
