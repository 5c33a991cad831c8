import { joinColumns, recordColumns } from '#domain/actor-column'
import { toCsv } from '#domain/csv'
import { columnWord, thinNumber } from '#domain/words/listed-actors'
import { type ActorRow, countIn, kindOf } from './actor-rows.ts'

const counted = [...joinColumns, ...recordColumns]

const wordOf = (column: (typeof counted)[number]) => columnWord[column].word.replaceAll('\u00AD', '').toLowerCase()

/** The rows that are shown, in their order, as of a day. Who speaks for an actor is told by name. */
export function rowsFile(rows: readonly ActorRow[], asOf: string): string {
  return toCsv(
    ['actor', 'side', 'kind', 'role', ...counted.map(wordOf), thinNumber, 'as of', 'id'],
    rows.map((row) => {
      const { actor, side, joins } = row
      const thin = joinColumns.filter((column) => joins.get(column)?.weak).map(wordOf)
      const counts = counted.map((column) => (column === 'spoken-for' ? namesIn(row).join('; ') : countIn(row, column)))
      return [actor.name, side, kindOf(row), actor.role, ...counts, thin.join('; '), asOf, actor.id]
    }),
  )
}

/** Who speaks for it. */
export const namesIn = ({ joins }: ActorRow): string[] =>
  joins.get('spoken-for')?.others.map(({ short, name }) => short ?? name) ?? []
