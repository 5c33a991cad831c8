import { z } from 'zod'

const expected = 'a day or a time that exists, as 2025-11-26 or 2025-11-26T18:00:00'

/** A day, or a time of a day to the second, as written where it was said: no time zone. Moments compare as strings. */
export const Moment = z
  .string(expected)
  .regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2})?$/, expected)
  .refine(isRealMoment, expected)
  .meta({ id: 'Moment' })

export type Moment = z.infer<typeof Moment>

/** True for a moment that exists: neither 2025-02-30 nor 2025-02-20T25:00:00 does. */
export function isRealMoment(text: string): boolean {
  const full = text.length === 10 ? `${text}T00:00:00` : text
  const date = new Date(`${full}Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 19) === full
}

/**
 * Somebody said something about a point, once: what Discourse Network Analyzer calls a statement, an actor's position
 * otherwise. `actor` and `point` are what the network calls them: names, or ids. Where one of them is empty, nobody coded
 * it; such a statement is in no network, yet its stance belongs to the scale. `stance`: a whole number; 1 for and 0
 * against where no statement has another. `document`: where it was said.
 */
export type Statement = { actor: string; point: string; stance: number; time?: Moment; document?: string }
