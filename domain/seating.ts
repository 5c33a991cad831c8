import { z } from 'zod'
import { Arc } from './arc.ts'
import { Id } from './id.ts'

/** Where a side sits at the Table, and its actors in the order of their seats. Kept with the dataset, so that nobody moves. */
export const SeatingRecord = z.strictObject({ id: Id, side: Id, arc: Arc, actors: z.array(Id) })

export type SeatingRecord = z.infer<typeof SeatingRecord>
