import { Combobox } from '@base-ui/react/combobox'
import { useState } from 'react'
import { bestFirst } from './best-first.ts'
import { type ChoiceGroup, GroupedChoices } from './grouped-choices.tsx'
import styles from './picker.module.css'

export type Choice = { value: string; label: string; group: string }

type Props = {
  label: string
  choices: readonly Choice[]
  value: string | undefined
  onChange: (id: string) => void
  placeholder?: string
  /** Without one it is a part of what stands around it. */
  look?: 'field' | 'blank'
}

function inGroups(choices: readonly Choice[]): ChoiceGroup<Choice>[] {
  const groups = new Map<string, Choice[]>()
  for (const choice of choices) groups.set(choice.group, [...(groups.get(choice.group) ?? []), choice])
  return [...groups].map(([value, items]) => ({ value, items }))
}

/** One of many, typed or picked. */
export function Picker({ label, choices, value, onChange, placeholder, look }: Props) {
  const chosen = choices.find((choice) => choice.value === value) ?? null
  const [typed, setTyped] = useState('')
  return (
    <Combobox.Root
      items={inGroups(bestFirst(choices, typed))}
      value={chosen}
      onInputValueChange={(text) => setTyped(text === chosen?.label ? '' : text)}
      onValueChange={(choice) => choice && onChange(choice.value)}
      isItemEqualToValue={(a, b) => a.value === b.value}
      autoHighlight
    >
      <Combobox.InputGroup className={styles[look ?? 'picker']}>
        <Combobox.Input
          className={styles.input}
          aria-label={label}
          placeholder={placeholder}
          onFocus={(event) => event.target.select()}
        />
        <Combobox.Trigger className={styles.trigger} aria-label={`All choices: ${label}`}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="m4 6 4 4 4-4" />
          </svg>
        </Combobox.Trigger>
      </Combobox.InputGroup>
      <GroupedChoices
        keyOf={(choice: Choice) => choice.value}
        nameOf={(choice) => choice.label}
        empty="Nothing by that name."
      />
    </Combobox.Root>
  )
}
