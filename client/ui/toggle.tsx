import './toggle.css'

type Choice<T extends string> = { value: T; word: string }
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
    <fieldset className="toggle">
      <legend className="visually-hidden">{label}</legend>
      {choices.map((choice) => (
        <label key={choice.value} className="toggle-choice">
          <input
            type="radio"
            name={name}
            className="visually-hidden"
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
          <span>{choice.word}</span>
        </label>
      ))}
    </fieldset>
  )
}
