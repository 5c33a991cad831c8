import { Combobox } from '@base-ui/react/combobox'
import { useLayoutEffect, useRef, useState } from 'react'
import { groupBy } from '#domain/group-by'
import { closestFirst } from './closest-first.ts'
import type { Wanted } from './combobox-at-rest.tsx'
import { type ChoiceGroup, GroupedChoices } from './grouped-choices.tsx'
import styles from './picker.module.css'
import { Arrow, type Choice, chosenOf, type PickerProps } from './picker.tsx'

type Props = PickerProps & { wanted: Wanted }

function inGroups(choices: readonly Choice[]): ChoiceGroup<Choice>[] {
  return [...groupBy(choices, ({ group }) => group)].map(([value, items]) => ({ value, items }))
}

/** A picker that is used: its list open, and the field where one types. */
export function PickerInUse({ label, choices, value, onChange, placeholder, look, wanted }: Props) {
  const chosen = chosenOf(choices, value) ?? null
  const [typed, setTyped] = useState(wanted.typed ?? '')
  const input = useRef<HTMLInputElement>(null)
  // Before the next key: what is typed while one field takes the other's place would be lost.
  useLayoutEffect(() => input.current?.focus(), [])
  return (
    <Combobox.Root
      items={inGroups(closestFirst(choices, typed))}
      value={chosen}
      onInputValueChange={(text) => setTyped(text === chosen?.label ? '' : text)}
      onValueChange={(choice) => choice && onChange(choice.value)}
      isItemEqualToValue={(a, b) => a.value === b.value}
      defaultInputValue={wanted.typed ?? chosen?.label}
      defaultOpen
      autoHighlight
    >
      <Combobox.InputGroup className={styles[look ?? 'picker']}>
        <Combobox.Input
          className={styles.input}
          aria-label={label}
          placeholder={placeholder}
          ref={input}
          onFocus={({ target }) => typed === '' && target.select()}
        />
        <Combobox.Trigger className={styles.trigger} aria-label={`All choices: ${label}`}>
          <Arrow />
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
