import { useEffect, useMemo } from 'react'
import { type CypherAnswer, cypherLimits } from '#domain/cypher'
import { ResultForm } from '#domain/question'
import { sayCount } from '#domain/words/plurals'
import type { Things } from '../../../api/names.ts'
import { changeView, useView } from '../../../state/view-history.ts'
import buttons from '../../../ui/button.module.css'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { announce } from '../../../ui/live-region.tsx'
import { Toggle } from '../../../ui/toggle.tsx'
import { SelectedActors } from '../../selected-actors.tsx'
import { ResultFiles } from '../export/files.tsx'
import { ChartForm } from './chart-form.tsx'
import { type Result, resultOf, whyNot } from './forms.ts'
import { GraphForm } from './graph-form.tsx'
import { MatrixForm } from './matrix-form.tsx'
import { ResultTable } from './table.tsx'

const word: Record<ResultForm, string> = { table: 'Table', graph: 'Graph', matrix: 'Matrix', chart: 'Chart' }

/** How the answer is seen. A form that it cannot have says why. */
function FormToggle({ result, form }: { result: Result; form: ResultForm }) {
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

type Props = { answer: CypherAnswer; things: Things; wanted: ResultForm; title: string; reading?: string }

const sayTime = (ms: number) => (ms < 1000 ? `${Math.max(1, Math.round(ms))} ms` : `${(ms / 1000).toFixed(1)} s`)

function sayRows({ rows, truncated, elapsedMs }: CypherAnswer): string {
  const count = truncated ? `First ${sayCount(rows.length, 'row')}` : sayCount(rows.length, 'row')
  return `${count} in ${sayTime(elapsedMs)}`
}

/** Says that there is more than was asked for, and asks for it. */
function MoreRows({ answer }: { answer: CypherAnswer }) {
  const { most } = cypherLimits.rows
  const { limit = cypherLimits.rows.otherwise } = useView().state
  if (!answer.truncated) return null
  if (limit >= most) return <p>There are more; {most.toLocaleString('en-GB')} is the most that is shown.</p>
  return (
    <p>
      There are more.{' '}
      <button type="button" className={buttons.link} onClick={() => changeView({ limit: most })}>
        Ask for {most.toLocaleString('en-GB')}
      </button>
    </p>
  )
}

function Form({ result, form, things, title }: { result: Result; form: ResultForm; things: Things; title: string }) {
  if (form === 'graph') return <GraphForm result={result} />
  if (form === 'matrix' && result.matrix) return <MatrixForm matrix={result.matrix} />
  if (form === 'chart' && result.chart) return <ChartForm chart={result.chart} />
  return <ResultTable result={result} things={things} caption={title} />
}

const articled: Record<ResultForm, string> = {
  table: 'a table',
  graph: 'a graph',
  matrix: 'a matrix',
  chart: 'a chart',
}

/** The answer in the form that is wanted, how large it is, how to read it, and as a file. */
export function ResultView({ answer, things, wanted, title, reading }: Props) {
  const result = useMemo(() => resultOf(answer, things), [answer, things])
  const why = whyNot(result, wanted)
  const form = why ? 'table' : wanted
  useEffect(() => announce(sayRows(answer)), [answer])
  if (answer.rows.length === 0)
    return (
      <EmptyState title="No rows">
        Nothing in the graph answers this, for what was picked. That is not an answer of “no”: what no report says is
        not recorded.
      </EmptyState>
    )
  return (
    <>
      <div className="ask-result-bar">
        <p className="ask-rows">{sayRows(answer)}</p>
        <MoreRows answer={answer} />
        <FormToggle result={result} form={form} />
        <ResultFiles result={result} title={title} />
      </div>
      {why && wanted !== 'table' && (
        <p className="ask-left-out">
          Not as {articled[wanted]}: {why}
        </p>
      )}
      {reading && (
        <p className="ask-reading">
          <strong>How to read it.</strong> {reading}
        </p>
      )}
      <SelectedActors />
      <Form result={result} form={form} things={things} title={title} />
    </>
  )
}
