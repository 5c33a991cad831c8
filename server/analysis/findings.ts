import { strengthOf } from '#domain/basis'
import type { Id } from '#domain/id'
import type { Ref } from '#domain/ref'
import type { Finding } from '#domain/source-drop'
import { countByStrength, strongest } from '#domain/words/counts'
import { called, sentence } from '#domain/words/naming'
import { evidenceOf } from '#domain/words/stance'
import { agreementFindings } from './agreement-findings.ts'
import { campFindings } from './camp-findings.ts'
import { contestedIn } from './contested.ts'
import { demandFindings } from './demand-findings.ts'
import { type DemandMaterial, demandsMetBy, demandsWithout } from './demands-met.ts'
import { stanceFindings } from './stance-findings.ts'
import { partiesOf } from './taken/parties.ts'
import { type Choice, type Material, type Taken, takenOf } from './taken/taken.ts'

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

/** Sides before actors, and who said so before whom an author takes to say so. */
function contestedFindings(taken: readonly Taken[], { planOf, actors }: Material): Finding[] {
  const sideOf = new Map(actors.map(({ id, side }) => [id, side]))
  return contestedIn(taken, planOf)
    .filter(({ evenness = 0 }) => evenness > 0)
    .map(({ point, for: pro, against }) => {
      const on = taken.filter((one) => one.point.id === point.id)
      const inFavour = on.filter(({ value = 0 }) => value > 0)
      const opposed = on.filter(({ value = 1 }) => value < 1)
      return {
        id: `contested ${point.id}`,
        kind: 'contested',
        text: sentence(
          `${called(point)} is contested: for it ${counted(inFavour, sideOf)}; against it ${counted(opposed, sideOf)}`,
        ),
        value: `${pro} ${against}`,
        subjects: [point],
      }
    })
}

/** "2 sides (3 actors: 2 assert it, 1 by inference)"; without more where all assert it. */
function counted(taken: readonly Taken[], sideOf: ReadonlyMap<Id, Id>): string {
  const actors = new Map(taken.map(({ actor }) => [actor.id, actor]))
  const best = [...actors.keys()].flatMap((id) => {
    const own = taken.filter(({ actor }) => actor.id === id).map(({ position }) => evidenceOf(position))
    return strongest(own, (evidence) => evidence) ?? []
  })
  const sides = new Set([...actors.keys()].map((id) => sideOf.get(id) ?? id)).size
  const many = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`
  const plain = best.every((one) => strengthOf[one.basis] > 2 && !one.hedged)
  return `${many(sides, 'side')} (${many(actors.size, 'actor')}${plain ? '' : `: ${countByStrength(best)}`})`
}
