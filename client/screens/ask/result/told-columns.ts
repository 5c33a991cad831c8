import type { CypherAnswer } from '#domain/cypher'
import { isLong } from './row-things.ts'
import type { ShownColumn } from './shown-columns.ts'

/** More columns than that leave none of them room for sentences. */
const mostBeside = 5

/** Which columns stand beside each other, which of those hold sentences, and which are told under each row. */
export function toldColumns(columns: readonly ShownColumn[], { rows }: Pick<CypherAnswer, 'rows'>) {
  const long = columns.filter((column) => isLong(rows, column))
  const told = columns.length > mostBeside ? long.filter(({ at }) => at !== columns[0]?.at) : []
  return {
    beside: columns.filter((column) => !told.includes(column)),
    long: new Set(long.map(({ at }) => at)),
    told,
  }
}
