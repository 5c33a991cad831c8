import heard from './heard.module.css'
import { Heard } from './heard.tsx'
import styles from './toggle.module.css'

/** `off`: why it cannot be chosen, where that is so. */
type Choice<T extends string> = { value: T; word: string; off?: string | undefined }
type Props<T extends string> = {
  label: string
  name: string
  choices: readonly Choice<T>[]
  value: T
  onChange: (value: T) => void
}

/** One of a few, side by side: radio buttons that look like one switch. */
export function Toggle<T extends string>({ label, name, choices, value, onChange }: Props<T>) {
  return (
    <fieldset className={styles.toggle}>
      <legend className={heard.heard}>{label}</legend>
      {choices.map((choice) => (
        <label key={choice.value} className={styles.choice} title={choice.off}>
          <input
            type="radio"
            name={name}
            className={heard.heard}
            checked={choice.value === value}
            disabled={choice.off !== undefined}
            onChange={() => onChange(choice.value)}
          />
          <span>
            {choice.word}
            {choice.off && <Heard>: {choice.off}</Heard>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
