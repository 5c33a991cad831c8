import { z } from 'zod'

/** A list as the API answers it: one page of `items`, and how many there are in all. */
export function pageOf<T extends z.ZodType>(item: T) {
  return z.object({ items: z.array(item), total: z.int() })
}

export type Page<T> = { items: T[]; total: number }
