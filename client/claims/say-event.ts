import type { NegotiationEvent } from '#domain/event'
import { sayDate } from '#domain/words/dates'

type Told = Pick<NegotiationEvent, 'status' | 'date' | 'datePrecision' | 'place'>

/** Whether it was held, when and where: "held, 15 Aug, Alaska". `year`: the one that goes without saying. */
export function sayEvent({ status, date, datePrecision, place }: Told, year: string | undefined): string {
  const when = date && sayDate(date, datePrecision, year)
  return [status.replace('-', ' '), when, place].filter(Boolean).join(', ')
}
