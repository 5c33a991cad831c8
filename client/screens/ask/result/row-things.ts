import type { Things } from '../../../api/names.ts'
import { type Column, thingIn } from './column-kinds.ts'
import type { ResultMatrix } from './matrix.ts'
import { sayValue } from './say-value.ts'
import type { ShownColumn } from './shown-columns.ts'

type Row = readonly unknown[]

/** The things that a row names, each once. */
export function thingsOfRow(row: Row, things: Things): string[] {
  const ids = row.flatMap((value) =>
    (Array.isArray(value) ? value : [value]).flatMap((one) => thingIn(one, things)?.id ?? []),
  )
  return [...new Set(ids)]
}

/** Whose stance a row tells, and on what: where its claims stand. */
export function pairOfRow(row: Row, { at }: Pick<ResultMatrix, 'at'>, things: Things) {
  const [actor, target] = [thingIn(row[at.actor], things), thingIn(row[at.target], things)]
  return actor && target ? { actor: actor.id, target: target.id } : undefined
}

/** The report that a row cites: the one that it names. */
export function reportOfRow(row: Row, columns: readonly Column[], things: Things): string | undefined {
  const reports = columns.flatMap(({ at }) => {
    const thing = thingIn(row[at], things)
    return thing?.label === 'Source' ? [thing.id] : []
  })
  return new Set(reports).size === 1 ? reports[0] : undefined
}

/** How many of the first columns only repeat the row above: those need not be read again. */
export function repeatedIn(row: Row, above: Row | undefined, columns: readonly ShownColumn[]): number {
  if (!above || columns.length < 3) return 0
  const differs = columns.findIndex(
    ({ at, kind }) =>
      (kind !== 'thing' && kind !== 'text') || row[at] === null || sayValue(row[at]) !== sayValue(above[at]),
  )
  return differs < 0 ? columns.length - 1 : differs
}

/** Columns of whole sentences, which need room. */
export function isLong(rows: readonly Row[], { at, kind }: Column): boolean {
  return kind === 'text' && rows.slice(0, 100).some((row) => sayValue(row[at]).length > 60)
}
