import styles from './select.module.css'

export type SelectLook = 'field' | 'bare' | 'blank'

type Props = {
  /** Said aloud; without one a label stands around it. */
  label?: string
  /** Where a skip link leads. */
  id?: string
  look?: SelectLook
  choices: readonly { value: string; word: string }[]
  /** How it is said that none is chosen, where that may be. */
  none?: string
  value: string | undefined
  onChange: (value: string | undefined) => void
}

/** One of a few dozen, in a list that opens. Of more, which are typed for: `Picker`. */
export function Select({ label, id, look = 'field', choices, none, value, onChange }: Props) {
  return (
    <select
      id={id}
      className={styles[look]}
      aria-label={label}
      value={value ?? ''}
      onChange={(event) => onChange(event.target.value || undefined)}
    >
      {none && <option value="">{none}</option>}
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.word}
        </option>
      ))}
    </select>
  )
}
