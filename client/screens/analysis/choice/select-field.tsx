import { Select } from '../../../ui/select.tsx'

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
    <div className="analysis-field">
      <span aria-hidden="true">{label}</span>
      <Select
        label={label}
        value={value}
        none={none}
        choices={keys.map((key) => ({ value: key, word: words[key] }))}
        onChange={(picked) => onChange(keys.find((key) => key === picked))}
      />
    </div>
  )
}
