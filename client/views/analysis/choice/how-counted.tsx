import type { ReactNode } from 'react'
import { useSources } from '../../../api/questions.ts'
import { DaySelect } from '../../../panels/day-select.tsx'
import { changeView, useView } from '../../../state/view-history.ts'
import { sayDate } from '../../../ui/say-date.ts'
import { SelectField } from './select-field.tsx'

function DayField({ label, end }: { label: string; end: 'from' | 'to' }) {
  const { state } = useView()
  return (
    <div className="analysis-field">
      <span aria-hidden="true">{label}</span>
      <DaySelect
        className="analysis-day"
        label={label}
        value={state[end]}
        none="no limit"
        onChange={(day) => changeView({ [end]: day })}
      />
    </div>
  )
}

/** A report left out, as if it had never been. */
export function WithoutField() {
  const { without } = useView().state
  const sources = useSources().data?.items ?? []
  return (
    <SelectField
      label="Without a report"
      value={without}
      words={Object.fromEntries(sources.map(({ id, title }) => [id, title]))}
      none="all reports"
      onChange={(next) => changeView({ without: next })}
    />
  )
}

/** What is counted, in a line, and the rest of what can be chosen folded under it. */
export function HowCounted({ children, dates = true }: { children?: ReactNode; dates?: boolean }) {
  const { from, to, without, measure, normalise, duplicates, rollup } = useView().state
  const report = useSources().data?.items.find(({ id }) => id === without)?.title
  const changed = [
    rollup === 'party' && 'by party',
    from && `from ${sayDate(from)}`,
    to && `until ${sayDate(to)}`,
    without && `without “${report ?? without}”`,
    (measure ?? normalise ?? duplicates) && 'ties counted in your way',
  ].filter(Boolean)
  return (
    <details className="analysis-fold">
      <summary>
        How it is counted
        {changed.length > 0 && <span className="analysis-changed"> · {changed.join(' · ')}</span>}
      </summary>
      <div className="analysis-fields">
        {children}
        {dates && <DayField label="Taken from" end="from" />}
        {dates && <DayField label="Taken until" end="to" />}
        <WithoutField />
      </div>
      {dates && (
        <p className="analysis-note">
          Without a period, each actor counts with its latest position as of the day below. In a period, every position
          taken in it counts.
        </p>
      )}
    </details>
  )
}
