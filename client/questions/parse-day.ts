const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const two = (text: string | number) => String(text).padStart(2, '0')

function existing(day: string): string | undefined {
  const date = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day) ? day : undefined
}

/** The last such weekday before `today`. */
function lastWeekday(weekday: number, today: string): string {
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
