import { changeView, useView } from '../../../state/view-history.ts'
import { duplicatesWord, measureWord, normaliseWord } from './choice-words.ts'
import { SelectField } from './select-field.tsx'

export function DuplicatesField() {
  const { duplicates } = useView().state
  return (
    <SelectField
      label="The same stance again counts"
      value={duplicates ?? 'range'}
      words={duplicatesWord}
      onChange={(next) => changeView({ duplicates: next === 'range' ? undefined : next })}
    />
  )
}

export function NormaliseField() {
  const { normalise } = useView().state
  const value = normalise === 'activity' || normalise === 'prominence' ? undefined : normalise
  return (
    <SelectField
      label="Ties"
      value={value ?? 'none'}
      words={normaliseWord}
      onChange={(next) => changeView({ normalise: next === 'none' ? undefined : next })}
    />
  )
}

export function MeasureField() {
  const { measure } = useView().state
  return (
    <SelectField
      label="Shade"
      value={measure === 'combine' ? 'subtract' : (measure ?? 'subtract')}
      words={measureWord}
      onChange={(next) => changeView({ measure: next === 'subtract' ? undefined : next })}
    />
  )
}
