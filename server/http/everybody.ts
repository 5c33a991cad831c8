import { voicesOf } from '#domain/rules/sides'
import { actors, anyActor } from '../queries/actors.ts'
import { sides } from '../queries/sides.ts'
import { keptRead } from './kept-reads.ts'

/** Every actor by name, the sides in order, on which side each actor is listed, and as whose its word counts. Kept while nobody writes. */
export const everybody = keptRead(async (store) => {
  const [all, inOrder] = await Promise.all([actors.ask(store, anyActor), sides.ask(store, {})])
  const names = new Map(inOrder.map(({ id, name }) => [id, name]))
  const sideOf = new Map(all.map(({ id, side }) => [id, names.get(side) ?? side]))
  return { actors: all, sides: inOrder, sideOf, voices: voicesOf(all, inOrder) }
})
