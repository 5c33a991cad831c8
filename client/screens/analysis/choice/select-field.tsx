type Props<T extends string> = {
  label: string
  value: T | undefined
  words: Readonly<Record<T, string>>
  /** How it is said that none is chosen, where that may be. */
  none?: string
  onChange: (value: T | undefined) => void
}

/** One of a few, in a list that opens. */
export function SelectField<T extends string>({ label, value, words, none, onChange }: Props<T>) {
  const keys = Object.keys(words).filter((key): key is T => key in words)
  return (
    <label className="analysis-field">
      <span>{label}</span>
      <select value={value ?? ''} onChange={(event) => onChange(keys.find((key) => key === event.target.value))}>
        {none && <option value="">{none}</option>}
        {keys.map((key) => (
          <option key={key} value={key}>
            {words[key]}
          </option>
        ))}
      </select>
    </label>
  )
}
