import { ResultForm } from '#domain/question'
import { changeView } from '../../../state/view-history.ts'
import '../../../ui/toggle.css'
import { type Result, whyNot } from './result-forms.ts'

const word: Record<ResultForm, string> = { table: 'Table', graph: 'Graph', matrix: 'Matrix', chart: 'Chart' }

/** How the answer is seen. A form that it cannot have says why. */
export function FormToggle({ result, form }: { result: Result; form: ResultForm }) {
  return (
    <fieldset className="toggle">
      <legend className="visually-hidden">See the answer as</legend>
      {ResultForm.options.map((one) => {
        const why = whyNot(result, one)
        return (
          <label key={one} className="toggle-choice" title={why} data-off={why !== undefined}>
            <input
              type="radio"
              name="result-form"
              className="visually-hidden"
              checked={one === form}
              disabled={why !== undefined}
              onChange={() => changeView({ form: one, camera: undefined, pins: [] })}
            />
            <span>
              {word[one]}
              {why && <span className="visually-hidden">: {why}</span>}
            </span>
          </label>
        )
      })}
    </fieldset>
  )
}
