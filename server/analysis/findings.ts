import { isSaid, isStated } from '#domain/basis'
import { groupBy } from '#domain/group-by'
import type { Position } from '#domain/position'
import type { Ref } from '#domain/ref'
import { partiesOf } from '#domain/rules/parties'
import { countSides, type Voices, voicesOf } from '#domain/rules/sides'
import { type Finding, FindingKind } from '#domain/source-drop'
import { countByStrength, strongest } from '#domain/words/counts'
import { called, sentence } from '#domain/words/naming'
import { saySides } from '#domain/words/sides'
import { evidenceOf } from '#domain/words/stance'
import { AgreedPairs } from './agreed-pairs.ts'
import { agreementsOf } from './agreement.ts'
import { agreementFindings } from './agreement-findings.ts'
import { bridgeFindings, campFindings } from './camp-findings.ts'
import { contestedIn, toMark } from './contested.ts'
import { type Choice, type CountedPosition, countedPositions, type Material } from './counted/counted-positions.ts'
import { demandFindings } from './demand-findings.ts'
import { type DemandMaterial, demandsMetBy, demandsWithout } from './demands-met.ts'
import { stanceFindings } from './position-findings.ts'

export type FindingMaterial = Material<Position> & DemandMaterial & { plans: readonly Ref[] }

/** All that is derived under one choice, each with an id that stays the same whatever its value. */
export function findingsOf(
  material: FindingMaterial,
  choice: Choice,
  kinds: readonly FindingKind[] = FindingKind.options,
): Finding[] {
  const counted = countedPositions(material, choice)
  const pairs = agreementsOf(counted)
  const voices = voicesOf(material.actors, material.sides)
  const byActor = new AgreedPairs(pairs)
  const of: Record<FindingKind, () => Finding[]> = {
    stance: () => stanceFindings(counted),
    agreement: () => agreementFindings(pairs),
    contested: () => contestedFindings(counted, material.planOf, voices),
    camp: () => campFindings(counted, byActor, voices),
    bridge: () => bridgeFindings(counted, byActor),
    demand: () => demandsFound(material, demandsWithout(material, choice.without), choice),
  }
  return FindingKind.options.filter((kind) => kinds.includes(kind)).flatMap((kind) => of[kind]())
}

/** What the plans do to demands, which may be some of all. */
export function demandsFound(
  { plans, actors }: FindingMaterial,
  demands: DemandMaterial,
  { rollup }: Pick<Choice, 'rollup'>,
): Finding[] {
  const parties = rollup === 'party' ? partiesOf(actors) : undefined
  return demandsMetBy(plans, demands, parties && ((actor) => parties.get(actor.id) ?? [actor])).flatMap(demandFindings)
}

/** Sides before actors, and whoever said so apart from whom an author takes to say so. */
export function contestedFindings(
  counted: readonly CountedPosition[],
  planOf: Material['planOf'],
  voices: Voices,
): Finding[] {
  const onPoint = groupBy(counted, ({ point }) => point.id)
  return contestedIn(counted, planOf, voices)
    .filter(({ evenness = 0 }) => evenness > 0)
    .map(({ point, for: pro, against }) => {
      const on = onPoint.get(point.id) ?? []
      const inFavour = on.filter(({ value = 0 }) => value > 0)
      const opposed = on.filter(({ value = 1 }) => value < 1)
      return {
        id: contestedId(point.id),
        kind: 'contested',
        text: sentence(
          `${called(point)} is contested: for it ${sayActors(inFavour, voices)}; against it ${sayActors(opposed, voices)}`,
        ),
        value: `${pro} ${against}`,
        subjects: [point],
      }
    })
}

export const contestedId = (point: string) => `contested ${point}`

/** "2 sides (3 actors: 2 assert it, 1 is reported to), and 1 by inference"; without more where all assert it. */
function sayActors(counted: readonly CountedPosition[], voices: Voices): string {
  const byActor = groupBy(counted, ({ actor }) => actor.id)
  const best = [...byActor.values()].flatMap(
    (own) =>
      strongest(
        own.map(({ position }) => evidenceOf(position)),
        (evidence) => evidence,
      ) ?? [],
  )
  const [said, inferred] = [true, false].map((is) => best.filter((known) => isSaid(known) === is))
  const plain = said?.every(isStated)
  return saySides(countSides(counted.map(toMark), voices), {
    ...(plain ? {} : { said: countByStrength(said ?? []) }),
    inferred: countByStrength(inferred ?? []),
  })
}
