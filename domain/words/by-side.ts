import type { Id } from '../id.ts'
import type { Ref } from '../ref.ts'
import type { Voices } from '../rules/sides.ts'
import { joined, type Named, namer } from './naming.ts'

/**
 * Names in a row, those of one side together and whom they speak for first: "Russia (with Dmitriev) and the United States". At most
 * `most`, but of each side at least one, so that none hides behind "n others".
 */
export function listedBySide(actors: readonly Ref[], most: number, voices: Voices): string {
  const groups = groupsOf(actors, voices)
  const inOrder = groups.flat()
  const heads = new Set(groups.flatMap(([first]) => (first && sideOf(first, voices) ? [first.id] : [])))
  const room = roomFor(inOrder.length, Math.max(most, 2), heads.size)
  const others = inOrder.filter(({ id }) => !heads.has(id)).slice(0, room - heads.size)
  const shown = new Set([...heads, ...others.map(({ id }) => id)])
  const nameOf = namer(inOrder)
  const kept = groups.map((group) => group.filter(({ id }) => shown.has(id))).filter((group) => group.length > 0)
  const names = kept.flatMap((group) => namesIn(group, kept.length > 1, voices, nameOf))
  const hidden = inOrder.length - shown.size
  return joined([...names, ...(hidden > 0 ? [`${hidden} others`] : [])])
}

/** Never one other where it could be named. */
function roomFor(all: number, most: number, heads: number): number {
  const room = Math.max(most, heads)
  if (all !== room + 1) return room
  return room - 1 >= heads && room > 2 ? room - 1 : all
}

/** Each actor once; a side where its first is named. */
function groupsOf(actors: readonly Ref[], voices: Voices): Ref[][] {
  const groups = new Map<Id, Ref[]>()
  for (const actor of new Map(actors.map((one) => [one.id, one])).values()) {
    const key = sideOf(actor, voices) ?? actor.id
    const group = groups.get(key) ?? []
    groups.set(key, isHead(actor, voices) ? [actor, ...group] : [...group, actor])
  }
  return [...groups.values()]
}

function namesIn(group: readonly Ref[], beside: boolean, voices: Voices, nameOf: (actor: Named) => string): string[] {
  const [first, ...rest] = group
  if (first === undefined) return []
  const speakForIt = rest.length > 0 && rest.every(({ id }) => voices.get(id)?.head === first.id)
  if (!beside || !speakForIt) return group.map(nameOf)
  return [`${nameOf(first)} (with ${joined(rest.map(nameOf))})`]
}

const sideOf = ({ id }: Ref, voices: Voices) => voices.get(id)?.side

const isHead = ({ id }: Ref, voices: Voices) => voices.get(id)?.head === id
