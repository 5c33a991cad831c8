import { by } from '#domain/in-order'
import { sitsAtTheBack } from '#domain/rules/seating'
import type { TableActor } from './material.ts'

/** A side's actors by row. `stack`: those for whom there is no seat; it stands in the last place of the second row. */
export type Rows = { front: TableActor[]; second: TableActor[]; stack: TableActor[] }

/** Who sits at the back leaves the front row to others, but does not leave it empty. */
export function rowsOf(actors: readonly TableActor[], cap: number, slots: number): Rows {
  const seated = [...actors].sort(by(({ seat }) => seat))
  const hasFaces = seated.some((actor) => !sitsAtTheBack(actor))
  const front: TableActor[] = []
  const behind: TableActor[] = []
  for (const actor of seated) (front.length < cap && !(hasFaces && sitsAtTheBack(actor)) ? front : behind).push(actor)
  const kept = behind.length > slots ? Math.max(0, slots - 1) : slots
  return { front, second: behind.slice(0, kept), stack: behind.slice(kept) }
}
