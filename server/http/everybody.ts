import { voicesOf } from '#domain/rules/sides'
import { actors, anyActor } from '../queries/actors.ts'
import { sides } from '../queries/sides.ts'
import { keptRead } from './kept-reads.ts'

/** Every actor by name, the sides in order, and as whose each actor's word counts. Kept while nobody writes. */
export const everybody = keptRead(async (store) => {
  const [all, inOrder] = await Promise.all([actors.ask(store, anyActor), sides.ask(store, {})])
  return { actors: all, sides: inOrder, voices: voicesOf(all, inOrder) }
})
