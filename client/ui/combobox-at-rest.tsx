import type { Ref } from 'react'

/** What is to be done with it as soon as it can: its list opened, with what was typed so far. `entered`: and Enter pressed. */
export type Wanted = { typed?: string; entered?: boolean }

type Props = {
  ref?: Ref<HTMLInputElement>
  label: string
  className: string | undefined
  placeholder?: string | undefined
  /** What stands in it. */
  text: string
  /** It may soon be wanted. */
  onSoon: () => void
  onWanted: (wanted: Wanted) => void
}

/** A combobox that nobody has used yet: a field that looks and reads like one, without what opens and filters its list. */
export function ComboboxAtRest({ ref, label, className, placeholder, text, onSoon, onWanted }: Props) {
  return (
    <input
      ref={ref}
      className={className}
      role="combobox"
      aria-expanded={false}
      aria-haspopup="listbox"
      aria-autocomplete="list"
      aria-label={label}
      placeholder={placeholder}
      autoComplete="off"
      value={text}
      onPointerEnter={onSoon}
      onFocus={(event) => {
        event.target.select()
        onSoon()
      }}
      onClick={() => onWanted({})}
      onChange={({ target }) => onWanted({ typed: target.value })}
      onKeyDown={(event) => {
        if (event.key === 'ArrowDown' || event.key === 'ArrowUp') onWanted({})
        else if (event.key === 'Enter' && text !== '') onWanted({ entered: true })
        else return
        event.preventDefault()
      }}
    />
  )
}
