import { ResultForm } from '#domain/question'
import { changeView } from '../../../state/view-history.ts'
import { Toggle } from '../../../ui/toggle.tsx'
import { type Result, whyNot } from './result-forms.ts'

const word: Record<ResultForm, string> = { table: 'Table', graph: 'Graph', matrix: 'Matrix', chart: 'Chart' }

/** How the answer is seen. A form that it cannot have says why. */
export function FormToggle({ result, form }: { result: Result; form: ResultForm }) {
  return (
    <Toggle
      label="See the answer as"
      name="result-form"
      choices={ResultForm.options.map((one) => ({ value: one, word: word[one], off: whyNot(result, one) }))}
      value={form}
      onChange={(one) => changeView({ form: one, camera: undefined, pins: [] })}
    />
  )
}
