import type { Records } from '#domain/records'
import type { ViewChange } from '#domain/view-state'
import { sayCount } from '#domain/words/plurals'
import { useChosenPlan } from '../../api/chosen-plan.ts'
import { useRecords } from '../../api/records.ts'
import { useStanding } from '../../api/standing.ts'
import { CampToggle } from '../../camps/camp-toggle.tsx'
import { GraphPanelLater } from '../../canvas/graph-panel-later.tsx'
import { DemandPanel } from '../../canvas/matrix/demand-panel.tsx'
import { MatrixPanel } from '../../canvas/matrix/matrix-panel.tsx'
import { signWord } from '../../claims/marks.ts'
import { toTimeline } from '../../state/places.ts'
import { changeView, useView } from '../../state/view-history.ts'
import { ViewLink } from '../../state/view-link.tsx'
import chips from '../../ui/chip.module.css'
import { Heard } from '../../ui/heard.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { Toggle } from '../../ui/toggle.tsx'

/** The graph of what is asked about. Drawn once the claims are, or it would be seen to move where they stand above it. */
function AnswerGraph() {
  const { focus } = useView().state
  const target = useRecords(focus).data?.target
  if (!target)
    return (
      <div style={{ visibility: 'hidden' }}>
        <Skeleton height={30} />
      </div>
    )
  return <GraphPanelLater focus={target} height={30} />
}

function Off({ words, to }: { words: string; to: ViewChange }) {
  return (
    <li>
      <ViewLink className={chips.outline} to={to} title={`Undo: ${words}`}>
        {words} <span aria-hidden="true">×</span>
        <Heard>(undo)</Heard>
      </ViewLink>
    </li>
  )
}

/** What is on, always in sight; each is taken off with a press. */
function AnswerChips() {
  const { focus, asOf, hide, select, pins, ask } = useView().state
  const silent = useStanding(focus, asOf, ask).data?.notRecorded.length ?? 0
  return (
    <ul className="answer-state" aria-label="What is on">
      {hide.map((kind) => (
        <Off key={kind} words={`${signWord[kind]}: hidden`} to={{ hide: hide.filter((one) => one !== kind) }} />
      ))}
      {select.length > 0 && <Off words={`${select.length} selected`} to={{ select: [] }} />}
      {pins.length > 0 && <Off words={`${pins.length} pinned`} to={{ pins: [] }} />}
      {silent > 0 && (
        <li>
          <span className={chips.outline}>{sayCount(silent, 'actor')} silent here</span>
        </li>
      )}
    </ul>
  )
}

/** The plan that belongs to what is asked about; undefined for what has none. */
function planOf({ target, plan }: Records): string | undefined {
  if (target.label === 'Plan') return target.id
  return plan?.id
}

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
