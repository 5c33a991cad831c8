import type { CypherAnswer } from '#domain/cypher'
import type { MatchKind } from '#domain/demand'
import type { Label, Ref } from '#domain/ref'
import { countKinds, jointAnswer } from '#domain/rules/split'
import type { Things } from '../../../api/names.ts'
import type { Pair, SideRows, Column as Target } from '../../../canvas/matrix/matrix-rows.ts'
import { type Column, isMatch, isStance, thingIn } from './column-kinds.ts'

type Columns = { actor: number; target: number; stance: number }

/** Actors by side down, what they stand to across. `more`: pairs of which the answer has more than one stance; `at`: in which columns. */
export type ResultMatrix = { targets: Target[]; sides: SideRows[]; more: number; at: Columns }

const targets: readonly Label[] = ['Plan', 'PlanPoint', 'Demand', 'Issue', 'Heading', 'Event']

function columnsFor({ rows }: CypherAnswer, columns: readonly Column[], things: Things): Columns | undefined {
  const labelIn = (at: number) => rows.map((row) => thingIn(row[at], things)?.label).find(Boolean)
  const named = columns.filter(({ kind }) => kind === 'thing').map(({ at }) => ({ at, label: labelIn(at) }))
  const actor = named.find(({ label }) => label === 'Actor')?.at
  const target = named.find(({ label }) => label && targets.includes(label))?.at
  const stance = columns.find(({ kind }) => kind === 'stance')?.at
  return actor !== undefined && target !== undefined && stance !== undefined ? { actor, target, stance } : undefined
}

/** How all rows of a pair so far and one more answer demands: alike, or split. */
function answeredWith({ match, split, demands = 0 }: Pair = {}, kind: MatchKind): Pair {
  const none = countKinds([])
  const before = split ?? (match && match !== 'split' ? { ...none, [match]: demands } : none)
  const counts = { ...before, [kind]: before[kind] + 1 }
  const joint = jointAnswer(counts)
  return { match: joint, demands: demands + 1, ...(joint === 'split' && { split: counts }) }
}

function pairWith(pair: Pair | undefined, said: unknown): Pair {
  if (isStance(said)) return { stance: said, ...pair, claims: (pair?.claims ?? 0) + 1 }
  return isMatch(said) ? { ...pair, ...answeredWith(pair, said) } : (pair ?? {})
}

const differs = (pair: Pair | undefined, said: unknown) =>
  isStance(said) && pair?.stance !== undefined && pair.stance !== said

/** The matrix that an answer holds, where its rows have an actor, a target and a stance, or how a demand is met. */
export function matrixIn(answer: CypherAnswer, columns: readonly Column[], things: Things): ResultMatrix | undefined {
  const at = columnsFor(answer, columns, things)
  if (!at) return undefined
  const actors = new Map<string, Ref>()
  const across = new Map<string, Ref>()
  const pairs = new Map<string, Pair>()
  const several = new Set<string>()
  for (const row of answer.rows) {
    const actor = thingIn(row[at.actor], things)
    const target = thingIn(row[at.target], things)
    if (!actor || !target) continue
    actors.set(actor.id, actor)
    across.set(target.id, target)
    const key = `${actor.id} ${target.id}`
    if (differs(pairs.get(key), row[at.stance])) several.add(key)
    pairs.set(key, pairWith(pairs.get(key), row[at.stance]))
  }
  const columnsAcross = [...across.values()]
  const sideOf = (id: string) => things.sides.get(id) ?? 'Others'
  const sides = [...things.sideOrder, 'Others'].flatMap((side): SideRows[] => {
    const rows = [...actors.values()]
      .filter(({ id }) => sideOf(id) === side)
      .map((actor) => ({ actor, pairs: columnsAcross.map((target) => pairs.get(`${actor.id} ${target.id}`)) }))
    return rows.length > 0 ? [{ side, rows }] : []
  })
  return { targets: columnsAcross, sides, more: several.size, at }
}
