import { toSeated } from '../state/places.ts'
import { changeView, useView } from '../state/view-history.ts'
import { Toggle } from '../ui/toggle.tsx'

const forms = [
  { value: 'table', word: 'Map' },
  { value: 'actors', word: 'List' },
] as const

/** The actors as the Table's map or as its list, over one selection and one day; each form finds again what it showed. */
export function MapOrList() {
  const { state } = useView()
  return (
    <Toggle
      label="The actors as"
      name="actors-form"
      choices={forms}
      value={state.view === 'actors' ? 'actors' : 'table'}
      onChange={(view) => changeView(toSeated(view, state))}
    />
  )
}
