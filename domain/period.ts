import { z } from 'zod'
import { PartialDate } from './dates.ts'

/** A stretch of time: from `from` on, until before `until`. Without `from` since ever, without `until` until now. */
export const Period = z
  .object({ from: PartialDate.optional(), until: PartialDate.optional() })
  .meta({ id: 'Period', description: 'From `from` on, until before `until`; without `from` since ever.' })

export type Period = z.infer<typeof Period>
