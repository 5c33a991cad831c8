import { toTimeline } from '../../state/places.ts'
import { changeView, useView } from '../../state/view-history.ts'
import { Toggle } from '../../ui/toggle.tsx'
import { ViewLink } from '../../ui/view-link.tsx'
import { MatrixPanel } from '../matrix/matrix-panel.tsx'
import { AnswerChips } from './answer-chips.tsx'
import { AnswerGraph } from './answer-graph.tsx'
import { useAnswerPlan } from './answer-plan.ts'

/** Graph and matrix: one thing seen twice, over one selection. */
export function AnswerCentre() {
  const { show = 'graph' } = useView().state
  const plan = useAnswerPlan()
  return (
    <section id="picture" tabIndex={-1} className="answer-centre" aria-label={show === 'graph' ? 'Graph' : 'Matrix'}>
      <div className="answer-bar">
        <Toggle
          label="Show as"
          name="show"
          choices={[
            { value: 'graph', word: 'Graph' },
            { value: 'matrix', word: 'Matrix' },
          ]}
          value={show}
          onChange={(value) => changeView({ show: value === 'graph' ? undefined : value })}
        />
        <ViewLink className="answer-elsewhere" to={toTimeline()}>
          Timeline
        </ViewLink>
        <AnswerChips />
      </div>
      {show === 'graph' ? <AnswerGraph /> : <MatrixPanel plan={plan} />}
    </section>
  )
}
