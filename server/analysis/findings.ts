import { strengthOf } from '#domain/basis'
import type { DemandsOfActor } from '#domain/demands-met'
import type { Network } from '#domain/network'
import type { Ref } from '#domain/ref'
import { partiesOf } from '#domain/rules/parties'
import { countSides, isSaid, type Voices, voicesOf } from '#domain/rules/sides'
import type { Finding } from '#domain/source-drop'
import { stances } from '#domain/stance'
import { countByStrength, strongest } from '#domain/words/counts'
import { matchVerb, sayKnown, sayPoints, splitVerb } from '#domain/words/demands'
import { agreeing, called, joined, named, possessive, sentence, strung } from '#domain/words/naming'
import { saySides } from '#domain/words/sides'
import { evidenceOf, onCondition, stanceVerb } from '#domain/words/stance'
import { predicate } from '#domain/words/verb'
import { agreementsOf } from './agreement.ts'
import { bridgesIn } from './bridges.ts'
import { coalitionsIn, tiesIn } from './camps.ts'
import { contestedIn, toMark } from './contested.ts'
import { type DemandMaterial, demandsMetBy, demandsWithout } from './demands-met.ts'
import { network } from './networks/network.ts'
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

/** Where an actor stands on a point, each stance as its best evidence has it. Of a party: through whom. */
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
    const does = held.flatMap((stance, at) => {
      const own = all.map(({ position }) => position).filter((p) => p.stance === stance)
      const best = strongest(own, evidenceOf)
      if (best === undefined) return []
      const through = best.holder.id === actor.id ? '' : `, through ${named(best.holder)}`
      const object = `${at === 0 ? called(point) : 'it'}${onCondition(best)}`
      return [`${predicate(stanceVerb[stance], evidenceOf(best), [actor], object)}${through}`]
    })
    const text = sentence(`${named(actor)} ${strung(does)}`)
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

/** Sides before actors, and whoever said so apart from whom an author takes to say so. */
function contestedFindings(taken: readonly Taken[], { planOf, actors, sides }: Material): Finding[] {
  const voices = voicesOf(actors, sides)
  return contestedIn(taken, planOf, voices)
    .filter(({ evenness = 0 }) => evenness > 0)
    .map(({ point, for: pro, against }) => {
      const on = taken.filter((one) => one.point.id === point.id)
      const inFavour = on.filter(({ value = 0 }) => value > 0)
      const opposed = on.filter(({ value = 1 }) => value < 1)
      return {
        id: `contested ${point.id}`,
        kind: 'contested',
        text: sentence(
          `${called(point)} is contested: for it ${counted(inFavour, voices)}; against it ${counted(opposed, voices)}`,
        ),
        value: `${pro} ${against}`,
        subjects: [point],
      }
    })
}

/** "2 sides (3 actors: 2 assert it, 1 is reported to), and 1 by inference"; without more where all assert it. */
function counted(taken: readonly Taken[], voices: Voices): string {
  const actors = new Set(taken.map(({ actor }) => actor.id))
  const best = [...actors].flatMap((id) => {
    const own = taken.filter(({ actor }) => actor.id === id).map(({ position }) => evidenceOf(position))
    return strongest(own, (evidence) => evidence) ?? []
  })
  const [said, inferred] = [true, false].map((is) => best.filter((known) => isSaid({ known }) === is))
  const plain = said?.every((one) => strengthOf[one.basis] > 2 && !one.hedged)
  return saySides(countSides(taken.map(toMark), voices), {
    ...(plain ? {} : { said: countByStrength(said ?? []) }),
    inferred: countByStrength(inferred ?? []),
  })
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

function demandFindings({ actor, plan, answers }: DemandsOfActor): Finding[] {
  return answers.flatMap(({ demand, answer, split, points }) => {
    if (answer === 'not-addressed') return []
    const known = sayKnown(points)
    const shares = answer === 'split' ? `: ${sayPoints(split)}` : ''
    const how = known === 'stated' ? shares : known.includes(', ') ? `${shares} (${known})` : `${shares}, ${known}`
    const { one, many } = answer === 'split' ? splitVerb : matchVerb[answer]
    const whose = `${possessive(actor)} demand “${demand.name}”`
    return {
      id: `demand ${actor.id} ${demand.id} ${plan.id}`,
      kind: 'demand' as const,
      text: sentence(`${called(plan)} ${agreeing([plan], one, many)} ${whose}${how}`),
      value: `${answer}${how}`,
      subjects: [actor, demand, plan],
    }
  })
}
