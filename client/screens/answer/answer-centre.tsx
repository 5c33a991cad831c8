import { useChosenPlan } from '../../api/chosen-plan.ts'
import { useRecords } from '../../api/records.ts'
import { CampToggle } from '../../camps/camp-toggle.tsx'
import { DemandPanel } from '../../canvas/matrix/demand-panel.tsx'
import { MatrixPanel } from '../../canvas/matrix/matrix-panel.tsx'
import { toTimeline } from '../../state/places.ts'
import { changeView, useView } from '../../state/view-history.ts'
import { ViewLink } from '../../state/view-link.tsx'
import { Toggle } from '../../ui/toggle.tsx'
import { AnswerChips } from './answer-chips.tsx'
import { AnswerGraph } from './answer-graph.tsx'
import { planOf } from './answer-plan.ts'

const choices = [
  { value: 'graph', word: 'Graph' },
  { value: 'points', word: 'Points' },
  { value: 'matrix', word: 'Matrix' },
] as const

/** The matrix of the plan that the answer belongs to; for what belongs to none, of the chosen plan. */
function AnswerMatrix() {
  const records = useRecords(useView().state.focus).data
  const own = records && planOf(records)
  const { chosen } = useChosenPlan(records !== undefined && own === undefined)
  return <MatrixPanel plan={own ?? (records && chosen?.plan.id)} />
}

/** Graph and matrix: one thing seen twice, over one selection. A plan also has its points and actors in two columns. */
export function AnswerCentre() {
  const { show: asked = 'graph', focus } = useView().state
  const label = useRecords(focus).data?.target.label
  const isPlan = label === 'Plan'
  const show = asked === 'points' && !isPlan ? 'graph' : asked
  return (
    <section
      id="picture"
      tabIndex={-1}
      className="answer-centre"
      aria-label={choices.find(({ value }) => value === show)?.word}
    >
      <div className="answer-bar">
        <Toggle
          label="Show as"
          name="show"
          choices={choices.filter(({ value }) => isPlan || value !== 'points')}
          value={show}
          onChange={(value) => changeView({ show: value === 'graph' ? undefined : value, pins: [], camera: undefined })}
        />
        <ViewLink className="answer-elsewhere" to={toTimeline()}>
          Timeline
        </ViewLink>
        <CampToggle />
        <AnswerChips />
      </div>
      {show !== 'matrix' ? <AnswerGraph /> : label === 'Demand' ? <DemandPanel /> : <AnswerMatrix />}
    </section>
  )
}
