import type { Engine, GraphTransaction } from '../graph-store.ts'
import type { LoadedDataset } from './stamp.ts'
import { toSchema2 } from './to-schema-2.ts'
import { toSchema3 } from './to-schema-3.ts'

/**
 * One step of a store to the next schema. Killed anywhere, it can be done again from its beginning. It is mechanical: what it
 * cannot know it leaves out.
 */
export type Migration = {
  to: number
  /** Statements that an engine takes in no transaction with others: before all else, and harmless to the schema before. */
  before: Record<Engine['name'], readonly string[]>
  /** Answers what it found out about the dataset that the store holds. */
  run(transaction: GraphTransaction): Promise<LoadedDataset | undefined>
}

/** Every step there ever was, in order. */
export const migrations: readonly Migration[] = [toSchema2, toSchema3]
