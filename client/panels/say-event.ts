import type { NegotiationEvent } from '#domain/event'
import { sayDate } from '../ui/say-date.ts'

type Told = Pick<NegotiationEvent, 'status' | 'date' | 'datePrecision' | 'place'>

/** Whether it was held, when and where: "held, 15 Aug, Alaska". */
export function sayEvent({ status, date, datePrecision, place }: Told): string {
  const when = date && sayDate(date, datePrecision, '2025')
  return [status.replace('-', ' '), when, place].filter(Boolean).join(', ')
}
