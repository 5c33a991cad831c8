import { z } from 'zod'
import { longest } from './text.ts'

/** A stable name in kebab-case. Links and saved views depend on it, so it never changes. Unique across the dataset. */
export const Id = z
  .string()
  .max(longest.id, { error: `an id of at most ${longest.id} characters`, abort: true })
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id in kebab-case, such as "donbas-handover"')
  .meta({ id: 'Id' })

export type Id = z.infer<typeof Id>
