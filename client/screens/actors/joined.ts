import type { JoinColumn } from '#domain/actor-column'
import { isWeak } from '#domain/basis'
import type { Day } from '#domain/dates'
import type { Ref } from '#domain/ref'
import type { RelationClaim } from '#domain/relation'
import { joinedOnDay } from '#domain/rules/relations'

/** To whom an actor is joined in one way, by name. `weak`: to all of them by inference or our reading alone. */
export type Joins = { others: readonly Ref[]; weak: boolean }

type JoinsOf = ReadonlyMap<JoinColumn, Joins>

/** Under which columns a claim stands, of the one it goes from and of the one it goes to. A meeting counts where it was held. */
function columnsOf({ kind, status }: RelationClaim): [from: JoinColumn, to: JoinColumn] | undefined {
  switch (kind) {
    case 'speaks-for':
      return ['speaks-for', 'spoken-for']
    case 'member-of':
      return ['member-of', 'members']
    case 'met':
      return status === 'held' ? ['met', 'met'] : undefined
    case 'drafted-with':
    case 'carries':
      return [kind, kind]
    case 'allied':
    case 'related':
      return ['other', 'other']
    default:
      return undefined
  }
}

/** To whom each actor is joined on that day, column by column. */
export function joinsByActor(claims: readonly RelationClaim[], asOf: Day): ReadonlyMap<string, JoinsOf> {
  const known = new Map<string, Map<JoinColumn, Map<string, { ref: Ref; weak: boolean }>>>()
  const add = (actor: Ref, column: JoinColumn, other: Ref, weak: boolean) => {
    const columns = known.get(actor.id) ?? new Map<JoinColumn, Map<string, { ref: Ref; weak: boolean }>>()
    const others = columns.get(column) ?? new Map<string, { ref: Ref; weak: boolean }>()
    others.set(other.id, { ref: other, weak: weak && (others.get(other.id)?.weak ?? true) })
    known.set(actor.id, columns.set(column, others))
  }
  for (const [best] of joinedOnDay(claims, asOf)) {
    const [of, to] = columnsOf(best) ?? []
    if (of === undefined || to === undefined) continue
    add(best.from, of, best.to, isWeak(best))
    add(best.to, to, best.from, isWeak(best))
  }
  return new Map(
    [...known].map(([id, columns]) => [id, new Map([...columns].map(([at, others]) => [at, whole(others)]))]),
  )
}

function whole(others: ReadonlyMap<string, { ref: Ref; weak: boolean }>): Joins {
  const all = [...others.values()]
  return {
    others: all.map(({ ref }) => ref).sort((a, b) => a.name.localeCompare(b.name, 'en')),
    weak: all.every(({ weak }) => weak),
  }
}
