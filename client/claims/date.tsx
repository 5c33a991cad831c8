import type { DatePrecision } from '#domain/dates'
import { sayDate } from '#domain/words/dates'
import { useOwnYear } from '../api/own-year.ts'

/** A date as this negotiation says it: without its year where that goes without saying. */
export function ClaimDate({ date, precision }: { date: string | undefined; precision?: DatePrecision | undefined }) {
  const year = useOwnYear()
  if (date === undefined) return <span>undated</span>
  return <time dateTime={date}>{sayDate(date, precision, year)}</time>
}
