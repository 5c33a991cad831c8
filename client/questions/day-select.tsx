import { useCalendar, useNegotiation } from '../api/questions.ts'
import { sayCount } from '../ui/say-count.ts'
import { sayDate } from '../ui/say-date.ts'
import { type DatedDay, datedDays } from './as-of-stops.ts'

const sayDay = ({ day, claims }: DatedDay) => `${sayDate(day)}${claims > 0 ? ` (${sayCount(claims, 'claim')})` : ''}`

type Props = {
  className: string
  label: string
  value: string | undefined
  onChange: (day: string | undefined) => void
  /** How it is said that no day is chosen, where that may be. */
  none?: string
}

/** A day of which reports tell, picked from all such days, the latest first. */
export function DaySelect({ className, label, value, onChange, none }: Props) {
  const calendar = useCalendar().data?.items ?? []
  const last = useNegotiation().data?.asOf
  return (
    <select
      className={className}
      aria-label={label}
      value={value ?? ''}
      onChange={(event) => onChange(event.target.value || undefined)}
    >
      {none && <option value="">{none}</option>}
      {datedDays(calendar, last, value).map((dated) => (
        <option key={dated.day} value={dated.day}>
          {sayDay(dated)}
        </option>
      ))}
    </select>
  )
}
