import { type KeyboardEvent, useEffect, useState } from 'react'
import type { ParameterKind } from '#domain/question'
import { useActorChoices, useChoicesOf, usePlanChoices, usePointChoices } from '../../../questions/choices.ts'
import { DaySelect } from '../../../questions/day-select.tsx'
import { type Choice, Picker } from '../../../ui/picker.tsx'
import type { Field } from './parameters.ts'

/** What a parameter of each kind may be picked from. Undefined for what is typed. */
function useFieldChoices(): (kind: ParameterKind) => readonly Choice[] | undefined {
  const choices: Partial<Record<ParameterKind, readonly Choice[]>> = {
    point: usePointChoices(),
    plan: usePlanChoices(),
    actor: useActorChoices(),
    issue: useChoicesOf('Issue', 'Issues'),
    source: useChoicesOf('Source', 'Reports'),
  }
  return (kind) => choices[kind]
}

type Props = { field: Field; onPick: (name: string, text: string) => void }

/** Typed text counts once it is left or Enter is pressed: nothing is asked at every letter. */
function Typed({ field, onPick }: Props) {
  const { name, kind, label, value } = field
  const [text, setText] = useState(String(value ?? ''))
  useEffect(() => setText(String(value ?? '')), [value])
  const settle = () => {
    if (text !== String(value ?? '')) onPick(name, text)
  }
  const press = ({ key }: KeyboardEvent) => {
    if (key === 'Enter') settle()
  }
  return (
    <input
      className="ask-typed"
      type={kind === 'number' ? 'number' : 'text'}
      aria-label={label}
      maxLength={500}
      value={text}
      onChange={(event) => setText(event.target.value)}
      onBlur={settle}
      onKeyDown={press}
    />
  )
}

/** The picker of one parameter, by what it stands for. */
export function FieldInput({ field, onPick }: Props) {
  const { name, kind, label, value } = field
  const choices = useFieldChoices()(kind)
  const picked = value === undefined ? undefined : String(value)
  if (kind === 'day')
    return (
      <DaySelect
        look="blank"
        label={label}
        value={picked}
        onChange={(day) => onPick(name, day ?? '')}
        none={picked ? undefined : 'a day …'}
      />
    )
  if (!choices) return <Typed field={field} onPick={onPick} />
  return (
    <span className="ask-blank">
      <Picker
        look="blank"
        label={label}
        choices={choices}
        value={picked}
        onChange={(id) => onPick(name, id)}
        placeholder={`${label} …`}
      />
    </span>
  )
}
