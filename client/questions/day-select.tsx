import { sayDate } from '#domain/words/dates'
import { sayCount } from '#domain/words/plurals'
import { useCalendar, useNegotiation } from '../api/negotiation.ts'
import { Select, type SelectLook } from '../ui/select.tsx'
import { type DatedDay, datedDays } from './as-of-stops.ts'

const sayDay = ({ day, claims }: DatedDay) => `${sayDate(day)}${claims > 0 ? ` (${sayCount(claims, 'claim')})` : ''}`

type Props = {
  look?: SelectLook
  label: string
  value: string | undefined
  onChange: (day: string | undefined) => void
  /** How it is said that no day is chosen, where that may be. */
  none?: string
}

/** A day of which reports tell, picked from all such days, the latest first. */
export function DaySelect({ look, label, value, onChange, none }: Props) {
  const calendar = useCalendar().data?.items ?? []
  const last = useNegotiation().data?.asOf
  return (
    <Select
      look={look}
      label={label}
      value={value}
      onChange={onChange}
      none={none}
      choices={datedDays(calendar, last, value).map((dated) => ({ value: dated.day, word: sayDay(dated) }))}
    />
  )
}
