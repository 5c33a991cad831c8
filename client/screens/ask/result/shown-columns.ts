import type { Column } from './column-kinds.ts'

/** A column as it is shown: an id beside a name is not, and lends the name its link. `idAt`: where that id stands. */
export type ShownColumn = Column & { title: string; idAt?: number }

const stem = (name: string) => /^(.+?)_?(?:id|Id)$/.exec(name)?.[1]
const named = (name: string) => name.replace(/_?(?:name|title|Name|Title)$/, '') || name
const words = (name: string) => name.replaceAll('_', ' ')

/** A column's name without what says that it is an id or a name: `actor_id` is "actor", `source_ids` "sources". */
export const shortName = (name: string) =>
  words(/^(.+?)_ids$/.test(name) ? name.replace(/_ids$/, 's') : (stem(name) ?? named(name)))

/** Where the ids stand, by what they are the id of. */
function idsIn(columns: readonly Column[]): Map<string, number> {
  return new Map(
    columns.flatMap(({ name, at, kind }) => {
      const of = kind === 'thing' || kind === 'text' || kind === 'nothing' ? stem(name) : undefined
      return of ? [[of, at] as const] : []
    }),
  )
}

/** `actor_id` beside `actor_name` is one column, "actor". Files keep both. */
export function shownColumns(columns: readonly Column[]): ShownColumn[] {
  const ids = idsIn(columns)
  const idOf = (column: Column) => {
    const at = ids.get(named(column.name))
    return at === column.at ? undefined : at
  }
  const folded = new Set(columns.flatMap((column) => idOf(column) ?? []))
  const shown = columns.filter(({ at }) => !folded.has(at))
  const short = ({ name }: Column) => shortName(name)
  const times = (title: string) => shown.filter((column) => short(column) === title).length
  return shown.map((column) => {
    const idAt = idOf(column)
    const title = times(short(column)) > 1 ? words(column.name) : short(column)
    return { ...column, title, ...(idAt !== undefined && { idAt }) }
  })
}
