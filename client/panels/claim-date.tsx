import type { DatePrecision } from '#domain/dates'
import { useOwnYear } from '../api/own-year.ts'
import { sayDate } from '../ui/say-date.ts'

/** A date as this negotiation says it: without its year where that goes without saying. */
export function ClaimDate({ date, precision }: { date: string; precision?: DatePrecision }) {
  const year = useOwnYear()
  return <time dateTime={date}>{sayDate(date, precision, year)}</time>
}
