import { groupBy } from '#domain/group-by'
import type { Position } from '#domain/position'
import type { Ref } from '#domain/ref'
import type { Finding } from '#domain/source-drop'
import { stances } from '#domain/stance'
import { strongest } from '#domain/words/counts'
import { called, named, sentence, strung } from '#domain/words/naming'
import { evidenceOf, onCondition, sayStance, stanceVerb } from '#domain/words/stance'
import { predicate } from '#domain/words/verb'
import type { CountedPosition } from './counted/counted-positions.ts'

/** Where an actor stands on a point: its own claims as its own; what others hold who speak for it, as theirs. */
export function stanceFindings(counted: readonly CountedPosition<Position>[]): Finding[] {
  const pairs = groupBy(counted, stanceId)
  return [...pairs].flatMap(([id, all]) => {
    const [first] = all
    if (first === undefined) return []
    const { actor, point } = first
    const positions = all.map(({ position }) => position)
    const own = positions.filter(({ holder }) => holder.id === actor.id)
    const ownStances = new Set(own.map(({ stance }) => stance))
    const others = positions.filter(({ holder, stance }) => holder.id !== actor.id && !ownStances.has(stance))
    const clauses = [
      ownClause(actor, own, called(point)),
      othersClause(actor, others, own.length > 0 ? 'it' : called(point)),
    ]
    const held = stances.filter((stance) => positions.some((position) => position.stance === stance))
    const text = sentence(clauses.filter(Boolean).join('; '))
    const value = [...held, ...new Set(others.map(({ holder }) => holder.id))].join(' ')
    return [{ id, kind: 'stance' as const, text, value, subjects: [actor, point] }]
  })
}

export const stanceId = ({ actor, point }: Pick<CountedPosition, 'actor' | 'point'>) => `stance ${actor.id} ${point.id}`

/** Each stance that it takes itself, as its best evidence has it. */
function ownClause(actor: Ref, own: readonly Position[], what: string): string {
  const best = stances.flatMap(
    (stance) =>
      strongest(
        own.filter((p) => p.stance === stance),
        evidenceOf,
      ) ?? [],
  )
  const does = best.map((position, at) => {
    const object = `${at === 0 ? what : 'it'}${onCondition(position)}`
    return predicate(stanceVerb[position.stance], evidenceOf(position), [actor], object)
  })
  return does.length === 0 ? '' : `${named(actor)} ${strung(does)}`
}

/** "of those who speak for Northland, the envoy opposes it": by stance, each as well as it is known. */
function othersClause(actor: Ref, others: readonly Position[], what: string): string {
  let said = what
  const clauses = stances.flatMap((stance) => {
    const own = others.filter((p) => p.stance === stance)
    if (own.length === 0) return []
    const object = said
    said = 'it'
    return [sayStance(stance, own, () => object, 3)]
  })
  return clauses.length === 0 ? '' : `of those who speak for ${named(actor)}, ${clauses.join('; ')}`
}
