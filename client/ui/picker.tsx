import { useState } from 'react'
import { ComboboxAtRest, type Wanted } from './combobox-at-rest.tsx'
import { later, useLater } from './later.ts'
import styles from './picker.module.css'

export type Choice = { value: string; label: string; group: string }

export type PickerProps = {
  label: string
  choices: readonly Choice[]
  value: string | undefined
  onChange: (id: string) => void
  placeholder?: string
  /** Without one it is a part of what stands around it. */
  look?: 'field' | 'blank'
}

export const chosenOf = (choices: readonly Choice[], value: string | undefined) =>
  choices.find((choice) => choice.value === value)

export const Arrow = () => (
  <svg viewBox="0 0 16 16" aria-hidden="true">
    <path d="m4 6 4 4 4-4" />
  </svg>
)

const pickerInUse = later(() => import('./picker-in-use.tsx').then((m) => m.PickerInUse))

/** One of many, typed or picked. What opens and filters its list is loaded when it is first used. */
export function Picker(props: PickerProps) {
  const { label, choices, value, placeholder, look } = props
  const [PickerInUse, ask] = useLater(pickerInUse)
  const [wanted, setWanted] = useState<Wanted>()
  const want = (more: Wanted) => {
    setWanted({ ...wanted, ...more })
    ask()
  }
  if (wanted && PickerInUse) return <PickerInUse {...props} wanted={wanted} />
  return (
    <div className={styles[look ?? 'picker']}>
      <ComboboxAtRest
        label={label}
        className={styles.input}
        placeholder={placeholder}
        text={wanted?.typed ?? chosenOf(choices, value)?.label ?? ''}
        onSoon={ask}
        onWanted={want}
      />
      <button type="button" className={styles.trigger} aria-label={`All choices: ${label}`} onClick={() => want({})}>
        <Arrow />
      </button>
    </div>
  )
}
