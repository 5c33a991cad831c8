import type { DatePrecision } from '../dates.ts'

const monthOf = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' })

/** A date as a newspaper prints it: "26 Nov", "about 19 Nov", "Aug 2025", "2025". The year stands unless it is `year`, which goes without saying. */
export function sayDate(date: string | undefined, precision?: DatePrecision, year?: string): string {
  if (date === undefined) return 'undated'
  const [y, month, day] = date.split('-')
  const name = month && monthOf.format(Date.UTC(2000, Number(month) - 1))
  const parts = [day && String(Number(day)), name, !day || y !== year ? y : undefined]
  const text = parts.filter(Boolean).join(' ')
  return precision === 'about' ? `about ${text}` : text
}
