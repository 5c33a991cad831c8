import { isRealDate } from '#domain/dates'

const named = (how: Intl.DateTimeFormatOptions, days: readonly number[]) => {
  const { format } = new Intl.DateTimeFormat('en-US', { ...how, timeZone: 'UTC' })
  return days.map((day) => format(day).toLowerCase())
}

// 2 January 2000 was a Sunday.
const weekdays = named(
  { weekday: 'long' },
  [2, 3, 4, 5, 6, 7, 8].map((day) => Date.UTC(2000, 0, day)),
)
/** By their first three letters. */
const months = named(
  { month: 'short' },
  Array.from({ length: 12 }, (_, month) => Date.UTC(2000, month)),
)

const two = (text: string | number) => String(text).padStart(2, '0')

const existing = (day: string): string | undefined => (isRealDate(day) ? day : undefined)

/** The last such weekday before `today`. */
export function lastWeekday(weekday: number, today: string): string {
  const date = new Date(today)
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() - weekday + 7) % 7 || 7))
  return date.toISOString().slice(0, 10)
}

/** A day as somebody types it: "Monday", "24 Nov", "November 24, 2025", "2025-11-24". Without a year, that of `today`. */
export function parseDay(text: string, today: string): string | undefined {
  const words: string[] = text.toLowerCase().match(/[a-z]+|\d+/g) ?? []
  if (/^\d{4}-\d{2}-\d{2}$/.test(text.trim())) return existing(text.trim())
  const weekday = weekdays.findIndex((name) => words.includes(name))
  if (weekday >= 0) return lastWeekday(weekday, today)
  const month = months.findIndex((name) => words.some((word) => word.startsWith(name)))
  const day = words.find((word) => /^\d{1,2}$/.test(word))
  const year = words.find((word) => /^\d{4}$/.test(word)) ?? today.slice(0, 4)
  return month >= 0 && day ? existing(`${year}-${two(month + 1)}-${two(day)}`) : undefined
}
