import { useEffect } from 'react'
import { sayCount } from '#domain/words/plurals'
import { useThings } from '../../../api/names.ts'
import { useNegotiation } from '../../../api/negotiation.ts'
import { PresentFrame } from '../../../canvas/slide/present-frame.tsx'
import { useView } from '../../../state/view-history.ts'
import { announce } from '../../../ui/live-region.tsx'
import { paramsOf } from '../question/parameters.ts'
import { sayAsked } from '../question/say-asked.ts'
import { useAsked } from '../question/use-asked.ts'
import { RunError } from '../result/run-state.tsx'
import { useRun } from '../result/use-run.ts'
import { ResultSlide } from './result-slide.tsx'
import '../ask.css'
import './ask-present.css'

/** What the question is asked with, and its answer. */
function useAnswered() {
  const { limit } = useView().state
  const { asked } = useAsked()
  const params = asked && paramsOf(asked.fields)
  const run = useRun(
    asked && params && asked.cypher !== '' ? { query: asked.cypher, params, ...(limit && { limit }) } : undefined,
  )
  return { asked, run }
}

/** A question on a wall: itself as the title, its answer as large as there is room, what it was asked of below. */
export function AskPresent() {
  const { asked, run } = useAnswered()
  const things = useThings()
  const negotiation = useNegotiation().data?.title
  const title = asked ? sayAsked(asked, things) : 'Presenting'
  useEffect(() => announce(title), [title])
  const rows = run.answer && sayCount(run.answer.rows.length, 'row')
  return (
    <PresentFrame>
      {(wall) => (
        <div className="ask-slide">
          <h1>{title}</h1>
          {run.error && <RunError error={run.error} again={run.again} />}
          {asked && run.answer && (
            <ResultSlide answer={run.answer} things={things} form={asked.form} title={title} wall={wall} />
          )}
          <footer>
            <p>{[negotiation, rows && (run.answer?.truncated ? `first ${rows}` : rows)].filter(Boolean).join(' · ')}</p>
            {asked?.reading && <p>{asked.reading}</p>}
          </footer>
        </div>
      )}
    </PresentFrame>
  )
}
