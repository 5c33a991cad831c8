import type { DatedClaims } from '#domain/overview'

/** One place of the date slider. `claims` became known on that day; at the first stop, on any day up to it. */
export type Stop = { day: string; claims: number; earlier: boolean }

const dayLong = 86_400_000

function dayBefore(day: string, days: number): string {
  return new Date(Date.parse(day) - days * dayLong).toISOString().slice(0, 10)
}

/** A partial date counts from the start of its period. */
export function firstDayOf(date: string): string {
  return `${date}-01-01`.slice(0, 4) + (date.slice(4, 7) || '-01') + (date.slice(7, 10) || '-01')
}

function total({ positions, brokerages, events }: DatedClaims): number {
  return positions + brokerages + events
}

/** Each of the `span` days up to `last`, and before them one stop for all that is earlier. What is later is not known yet. */
export function stopsOf(calendar: readonly DatedClaims[], last: string, span = 16): Stop[] {
  const dated = calendar.map((entry) => ({ day: firstDayOf(entry.date), claims: total(entry) }))
  const first = dayBefore(last, span - 1)
  const onDay = (day: string) => dated.filter((one) => one.day === day).reduce((sum, one) => sum + one.claims, 0)
  const days = Array.from({ length: span }, (_, n) => dayBefore(last, span - 1 - n))
  const earlier = dated.filter(({ day }) => day < first)
  const stop = { day: dayBefore(first, 1), claims: earlier.reduce((sum, { claims }) => sum + claims, 0), earlier: true }
  return [...(earlier.length > 0 ? [stop] : []), ...days.map((day) => ({ day, claims: onDay(day), earlier: false }))]
}

export type DatedDay = { day: string; claims: number }

/** Every day up to `last` on which something is dated, and `also`, the latest first. */
export function datedDays(calendar: readonly DatedClaims[], last: string | undefined, also?: string): DatedDay[] {
  const days = new Map<string, number>(also ? [[also, 0]] : [])
  for (const entry of calendar) {
    const day = firstDayOf(entry.date)
    if (!last || day <= last) days.set(day, (days.get(day) ?? 0) + total(entry))
  }
  return [...days].map(([day, claims]) => ({ day, claims })).sort((a, b) => b.day.localeCompare(a.day))
}

/** The nearest dated day before (`-1`) or after (`1`) `day`, up to `last`. Undefined where there is none. */
export function nextDatedDay(calendar: readonly DatedClaims[], day: string, way: -1 | 1, last: string) {
  const days = [...new Set(calendar.map(({ date }) => firstDayOf(date)))].filter((one) => one <= last).sort()
  return way === 1 ? days.find((one) => one > day) : days.findLast((one) => one < day)
}
