import type { ReactNode } from 'react'
import { useSources } from '../../../api/negotiation.ts'
import { DaySelect } from '../../../questions/day-select.tsx'
import { changeView, useView } from '../../../state/view-history.ts'
import buttons from '../../../ui/button.module.css'
import { type Chosen, countedOtherwise } from './counted-words.ts'
import { SelectField } from './select-field.tsx'

export const howCountedId = 'how-counted'

function DayField({ label, end }: { label: string; end: 'from' | 'to' }) {
  const { state } = useView()
  return (
    <div className="analysis-field">
      <span aria-hidden="true">{label}</span>
      <DaySelect label={label} value={state[end]} none="no limit" onChange={(day) => changeView({ [end]: day })} />
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

const asUsual = {
  from: undefined,
  to: undefined,
  without: undefined,
  rollup: undefined,
  measure: undefined,
  normalise: undefined,
  duplicates: undefined,
} satisfies Chosen

/** What can be chosen on another screen and means nothing on this one. */
export type Idle = readonly (keyof Chosen)[]

/** What is counted otherwise than by itself, always in sight, and the way back. */
export function CountedOtherwise({ idle }: { idle: Idle }) {
  const { state } = useView()
  const report = useSources().data?.items.find(({ id }) => id === state.without)?.title
  const means = { ...state, ...Object.fromEntries(idle.map((key) => [key, undefined])) }
  const words = countedOtherwise(means, report)
  if (words.length === 0) return null
  return (
    <p className="analysis-changed">
      Counted: {words.join(' · ')}.{' '}
      <button type="button" className={buttons.link} onClick={() => changeView(asUsual)}>
        As usual
      </button>
    </p>
  )
}

/** The rest of what can be chosen. */
export function HowCounted({ children, dates = true }: { children?: ReactNode; dates?: boolean }) {
  return (
    <>
      <div className="analysis-fields">
        {children}
        {dates && <DayField label="Taken from" end="from" />}
        {dates && <DayField label="Taken until" end="to" />}
        <WithoutField />
      </div>
      <p className="analysis-note">
        {dates
          ? 'Without a period, each actor counts with its latest position as of the day below. In a period, every position taken in it counts.'
          : 'Demands count whenever they were made: the day below changes nothing here.'}
      </p>
    </>
  )
}
