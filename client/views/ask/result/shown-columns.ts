import type { Column } from './column-kinds.ts'

/** A column as it is shown: an id beside a name is not, and lends the name its link. `idAt`: where that id stands. */
export type ShownColumn = Column & { title: string; idAt?: number }

const stem = (name: string) => /^(.+?)_?(?:id|Id)$/.exec(name)?.[1]
const words = (name: string) => name.replaceAll('_', ' ')

/** `actor_id` beside `actor_name` is one column, "actor". Files keep both. */
export function shownColumns(columns: readonly Column[]): ShownColumn[] {
  const ids = new Map(
    columns.flatMap(({ name, at, kind }) => {
      const of = kind === 'thing' || kind === 'nothing' ? stem(name) : undefined
      return of ? [[of, at] as const] : []
    }),
  )
  const named = new Map(
    columns.flatMap((column) => {
      const of = column.name.replace(/_?(?:name|title|Name|Title)$/, '')
      const idAt = ids.get(of)
      return idAt === undefined || idAt === column.at ? [] : [[column.at, { of, idAt }] as const]
    }),
  )
  const folded = new Set([...named.values()].map(({ idAt }) => idAt))
  return columns
    .filter(({ at }) => !folded.has(at))
    .map((column) => {
      const pair = named.get(column.at)
      const title = words(pair?.of ?? stem(column.name) ?? column.name) || column.name
      return { ...column, title, ...(pair && { idAt: pair.idAt }) }
    })
}
