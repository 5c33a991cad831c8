import { Combobox } from '@base-ui/react/combobox'
import './picker.css'

export type Choice = { value: string; label: string; group: string }

type Props = {
  label: string
  choices: readonly Choice[]
  value: string | undefined
  onChange: (id: string) => void
  placeholder?: string
}

type Group = { value: string; items: Choice[] }

function inGroups(choices: readonly Choice[]): Group[] {
  const groups = new Map<string, Choice[]>()
  for (const choice of choices) groups.set(choice.group, [...(groups.get(choice.group) ?? []), choice])
  return [...groups].map(([value, items]) => ({ value, items }))
}

/** One of many, typed or picked. */
export function Picker({ label, choices, value, onChange, placeholder }: Props) {
  const chosen = choices.find((choice) => choice.value === value) ?? null
  return (
    <Combobox.Root
      items={inGroups(choices)}
      value={chosen}
      onValueChange={(choice) => choice && onChange(choice.value)}
      isItemEqualToValue={(a, b) => a.value === b.value}
      autoHighlight
    >
      <Combobox.InputGroup className="picker">
        <Combobox.Input
          className="picker-input"
          aria-label={label}
          placeholder={placeholder}
          onFocus={(event) => event.target.select()}
        />
        <Combobox.Trigger className="picker-trigger" aria-label={`All choices: ${label}`}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="m4 6 4 4 4-4" />
          </svg>
        </Combobox.Trigger>
      </Combobox.InputGroup>
      <Combobox.Portal>
        <Combobox.Positioner className="picker-place" sideOffset={6}>
          <Combobox.Popup className="picker-popup">
            <Combobox.Empty className="picker-empty">Nothing by that name.</Combobox.Empty>
            <Combobox.List className="picker-list">
              {(group: Group) => (
                <Combobox.Group key={group.value} items={group.items}>
                  <Combobox.GroupLabel className="picker-group">{group.value}</Combobox.GroupLabel>
                  <Combobox.Collection>
                    {(choice: Choice) => (
                      <Combobox.Item key={choice.value} value={choice} className="picker-item">
                        {choice.label}
                      </Combobox.Item>
                    )}
                  </Combobox.Collection>
                </Combobox.Group>
              )}
            </Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  )
}
