import { joinColumns, recordColumns } from '#domain/actor-column'
import type { Tallied } from '#domain/words/listed-actors'
import { type ActorRow, countIn } from './actor-rows.ts'

const columns = [...joinColumns, ...recordColumns]

/** How many of them are joined to another in some way, and how many to all of these by inference or our reading alone. */
function joinedIn(rows: readonly ActorRow[], column: 'met' | 'speaks-for') {
  const own = rows.flatMap(({ joins }) => joins.get(column) ?? [])
  return { count: own.length, weak: own.filter(({ weak }) => weak).length }
}

/** What is counted of a list as a whole. */
export const tallied = (rows: readonly ActorRow[]): Tallied => ({
  all: rows.length,
  met: joinedIn(rows, 'met'),
  'speaks-for': joinedIn(rows, 'speaks-for'),
  positions: rows.filter((row) => countIn(row, 'positions') > 0).length,
  nothing: rows.filter((row) => columns.every((column) => countIn(row, column) === 0)).length,
})
