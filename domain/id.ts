import { z } from 'zod'

/** A stable name in kebab-case. Links and saved views depend on it, so it never changes. Unique across the dataset. */
export const Id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id in kebab-case, such as "donbas-handover"')
  .meta({ id: 'Id' })

export type Id = z.infer<typeof Id>
