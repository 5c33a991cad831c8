import type { DatePrecision, PartialDate } from '#domain/dates'
import type { Draft, Entry } from '../draft.ts'
import type { Problem } from '../problem.ts'

type Dated = Pick<Entry<unknown>, 'faulty' | 'place'> & {
  record: {
    date?: PartialDate | undefined
    datePrecision?: DatePrecision | undefined
    endDate?: PartialDate | undefined
  }
}

const shapes = { day: '2025-11-20', month: '2025-11', year: '2025' } as const

/** A date is as exact as its precision says, and nothing ends before it begins. */
export function datesInOrder({ entries: e }: Draft): Problem[] {
  const dated: Dated[] = [
    ...e.sources,
    ...e.plans,
    ...e.positions,
    ...e.brokerages,
    ...e.forecasts,
    ...e.quotations,
    ...e.events,
    ...e.pressures,
  ]
  return dated.flatMap((entry) => [...precisionProblems(entry), ...endProblems(entry)])
}

function precisionProblems({ record: { date, datePrecision }, faulty, place }: Dated): Problem[] {
  if (faulty.has('date') || faulty.has('datePrecision')) return []
  if (date === undefined) {
    if (datePrecision === undefined) return []
    return [{ ...place(['datePrecision']), expected: 'a date beside it, or no datePrecision' }]
  }
  if (datePrecision === undefined) {
    return [{ ...place(['date']), expected: 'a datePrecision beside it: day, about, month or year' }]
  }
  if (datePrecision === 'about' || date.length === shapes[datePrecision].length) return []
  const expected = `a date as exact as its datePrecision, ${datePrecision}, such as ${shapes[datePrecision]}, not "${date}"`
  return [{ ...place(['date']), expected }]
}

function endProblems({ record: { date, endDate }, faulty, place }: Dated): Problem[] {
  if (endDate === undefined || faulty.has('date')) return []
  if (date === undefined) return [{ ...place(['endDate']), expected: 'a date beside it, on which it began' }]
  // An end that names only the month or year of the beginning is not before it.
  if (endDate >= date || date.startsWith(endDate)) return []
  return [{ ...place(['endDate']), expected: `an end that is not before ${date}, not "${endDate}"` }]
}
