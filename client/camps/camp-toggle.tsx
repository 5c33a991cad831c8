import { changeView, useView } from '../state/view-history.ts'
import buttons from '../ui/button.module.css'
import { announce } from '../ui/live-region.tsx'

/** Shows on each actor the camp that it is computed to be in, or takes that away. Nothing moves. */
export function CampToggle() {
  const on = useView().state.mark === 'camps'
  const change = () => {
    changeView(on ? { mark: undefined, group: undefined } : { mark: 'camps' })
    announce(on ? 'Camps: hidden' : 'Camps: shown on every actor')
  }
  return (
    <button
      type="button"
      className={on ? buttons.strong : buttons.button}
      aria-pressed={on}
      title="Which actors agree with each other, as computed"
      onClick={change}
    >
      Camps
    </button>
  )
}
