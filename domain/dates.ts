import { z } from 'zod'

/** True for a calendar date that exists: 2025-02-30 does not. Takes `2025`, `2025-08` and `2025-08-15`. */
export function isRealDate(text: string): boolean {
  const [year, month = '01', day = '01'] = text.split('-')
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === `${year}-${month}-${day}`
}

const expected = 'a date that exists, as 2025, 2025-08 or 2025-08-15'

/**
 * An ISO date that may name only a year or a month. Dates compare as strings,
 * so a partial date counts from the start of its period.
 */
export const PartialDate = z
  .string(expected)
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, { error: expected, abort: true })
  .refine(isRealDate, expected)
  .meta({ id: 'PartialDate' })

export type PartialDate = z.infer<typeof PartialDate>

/** A day, in full. */
export const Day = z
  .string('a day that exists, as 2025-11-26')
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'a day that exists, as 2025-11-26', abort: true })
  .refine(isRealDate, 'a day that exists, as 2025-11-26')
  .meta({ id: 'Day', format: 'date' })

export type Day = z.infer<typeof Day>

/** How exactly a date is known. `about`: the source does not say; its content allows this day. */
export const DatePrecision = z.enum(['day', 'about', 'month', 'year']).meta({ id: 'DatePrecision' })

export type DatePrecision = z.infer<typeof DatePrecision>

/** The date that something is known by, spread into the schema of whatever is dated. */
export const dated = { date: PartialDate, datePrecision: DatePrecision }

/** The same for what no source dates. */
export const maybeDated = { date: PartialDate.optional(), datePrecision: DatePrecision.optional() }
