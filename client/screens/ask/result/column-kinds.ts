import type { CypherAnswer } from '#domain/cypher'
import { MatchKind } from '#domain/demand'
import type { Ref } from '#domain/ref'
import { Stance } from '#domain/stance'
import type { Things } from '../../../api/names.ts'
import { graphValue, refOfNode } from './graph-values.ts'

/** What the values of a column are. `thing`: of this negotiation, by id, by name or as a node. */
export type ColumnKind = 'thing' | 'stance' | 'number' | 'date' | 'graph' | 'text' | 'many' | 'nothing'

export type Column = { name: string; at: number; kind: ColumnKind }

/** The thing that a value names. */
export function thingIn(value: unknown, things: Things): Ref | undefined {
  if (typeof value === 'string') return things.byId.get(value) ?? things.byName.get(value)
  const graph = graphValue(value)
  return graph?.kind === 'node' ? refOfNode(graph) : undefined
}

export const isStance = (value: unknown): value is Stance => Stance.safeParse(value).success
export const isMatch = (value: unknown): value is MatchKind => MatchKind.safeParse(value).success
export const isDate = (value: unknown): value is string =>
  typeof value === 'string' && /^((?:1[89]|20)\d{2}|\d{4}-\d{2}(-\d{2})?(T[\d:.]+Z?)?)$/.test(value)

/** Enough to know a column by. */
const sample = 400

function kindOf(values: readonly unknown[], things: Things): ColumnKind {
  const there = values.filter((value) => value !== null && value !== undefined).slice(0, sample)
  const all = (is: (value: unknown) => boolean) => there.every(is)
  if (there.length === 0) return 'nothing'
  if (all((value) => typeof value === 'number')) return 'number'
  if (all((value) => isStance(value) || isMatch(value))) return 'stance'
  if (all(isDate)) return 'date'
  if (there.filter((value) => thingIn(value, things)).length > there.length * 0.7) return 'thing'
  if (there.some((value) => graphValue(value))) return 'graph'
  return all((value) => typeof value === 'object') ? 'many' : 'text'
}

export function columnsOf({ columns, rows }: CypherAnswer, things: Things): Column[] {
  return columns.map((name, at) => ({
    name,
    at,
    kind: kindOf(
      rows.map((row) => row[at]),
      things,
    ),
  }))
}
