import { ActorKind } from '#domain/actor'
import { ActorColumn } from '#domain/actor-column'
import { groupBy } from '#domain/group-by'
import { by } from '#domain/in-order'
import type { ViewState } from '#domain/view-state'
import { upper } from '#domain/words/naming'
import { actorKindWord } from '../../claims/actor-kinds.ts'
import { type ActorRow, countIn, kindOf } from './actor-rows.ts'

/** Letters without marks and case, so that "Zelenskyy" finds itself however it is typed. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

type Wanted = { find?: string | undefined; kind?: ActorKind | undefined; side?: string | undefined }

/** Those of a kind and a side that the words name, by name, alias or role. Without any of these, all. */
export function narrowed(rows: readonly ActorRow[], { find = '', kind, side }: Wanted): ActorRow[] {
  const words = folded(find).split(/\s+/).filter(Boolean)
  return rows.filter(({ actor }) => {
    if ((kind !== undefined && actor.kind !== kind) || (side !== undefined && actor.side !== side)) return false
    const text = folded([actor.name, ...actor.aliases, actor.role ?? ''].join(' '))
    return words.every((word) => text.includes(word))
  })
}

/** The column of an order, and whether it is read from its far end. */
export function orderOf(order: ViewState['order']): { column: ActorColumn; reversed: boolean } | undefined {
  const column = ActorColumn.options.find((one) => order === one || order === `-${one}`)
  return column && { column, reversed: order !== column }
}

/** In the order of a column: names from A, numbers the most first. Alike, and without an order, as they sit. */
export function ordered(rows: readonly ActorRow[], order: ViewState['order']): ActorRow[] {
  const wanted = orderOf(order)
  if (!wanted) return [...rows]
  const { column, reversed } = wanted
  const way = reversed ? -1 : 1
  return rows.toSorted((a, b) => way * compared(a, b, column) || a.seat - b.seat)
}

function compared(a: ActorRow, b: ActorRow, column: ActorColumn): number {
  switch (column) {
    case 'name':
      return a.actor.name.localeCompare(b.actor.name, 'en')
    case 'side':
      return a.side.localeCompare(b.side, 'en')
    case 'kind':
      return kindOf(a).localeCompare(kindOf(b), 'en')
    default:
      return countIn(b, column) - countIn(a, column)
  }
}

/** Rows that stand together under a title; without one, all. */
export type ActorGroup = { id: string; title?: string; rows: readonly ActorRow[] }

/** Under sides in their order, under kinds in theirs, or all together; within each in the order of a column. `rows`: as they sit. */
export function grouped(rows: readonly ActorRow[], { under, order }: Pick<ViewState, 'under' | 'order'>): ActorGroup[] {
  const keyOf = ({ actor }: ActorRow) => (under === undefined ? actor.side : under === 'kind' ? actor.kind : 'all')
  const groups = [...groupBy(rows, keyOf)].map(([id, own]) => {
    const [{ side, actor }] = own
    const title = under === undefined ? side : under === 'kind' ? upper(actorKindWord[actor.kind].many) : undefined
    return { id, kind: actor.kind, rows: ordered(own, order), ...(title && { title }) }
  })
  return under === 'kind' ? groups.sort(by(({ kind }) => ActorKind.options.indexOf(kind))) : groups
}
