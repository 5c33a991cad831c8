import { z } from 'zod'

/** An edge of the Table: the two long ones, its head, and the band at its foot. */
export const TableEdge = z.enum(['left', 'right', 'head', 'foot'])
export type TableEdge = z.infer<typeof TableEdge>

/** Where a side sits at the Table: at which edge, and at which of how many places there, from the top or the left. */
export const Arc = z.strictObject({
  edge: TableEdge,
  place: z.int().nonnegative(),
  of: z.int().positive(),
})

export type Arc = z.infer<typeof Arc>
