import { useEffect, useMemo } from 'react'
import { sayCount } from '#domain/words/plurals'
import { type Things, useThings } from '../../../api/names.ts'
import { useNegotiation } from '../../../api/negotiation.ts'
import { PresentFrame } from '../../../canvas/slide/present-frame.tsx'
import { useView } from '../../../state/view-history.ts'
import { announce } from '../../../ui/live-region.tsx'
import type { Asked } from '../question/asked.ts'
import { paramsOf } from '../question/parameters.ts'
import { sayAsked } from '../question/say-asked.ts'
import { useAsked } from '../question/use-asked.ts'
import { type Result, resultOf } from '../result/forms.ts'
import { RunError } from '../result/run-state.tsx'
import { useRun } from '../result/use-run.ts'
import { ResultSlide } from './result-slide.tsx'
import { sayFound } from './say-found.ts'
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

/** The question; one of the reader's own, which is a query, by what it found. */
function titleOf(asked: Asked | undefined, result: Result | undefined, things: Things): string {
  if (asked?.own && result) return sayFound(result)
  return asked && !asked.own ? sayAsked(asked, things) : 'Presenting'
}

/** A question on a wall: itself as the title, its answer as large as there is room, what it was asked of below. */
export function AskPresent() {
  const { asked, run } = useAnswered()
  const things = useThings()
  const negotiation = useNegotiation().data?.title
  const result = useMemo(() => run.answer && resultOf(run.answer, things), [run.answer, things])
  const title = titleOf(asked, result, things)
  useEffect(() => announce(title), [title])
  const rows = run.answer && sayCount(run.answer.rows.length, 'row')
  return (
    <PresentFrame>
      {(wall) => (
        <div className="ask-slide">
          <h1>{title}</h1>
          {run.error && <RunError error={run.error} again={run.again} />}
          {asked && result && (
            <ResultSlide result={result} things={things} form={asked.form} title={title} wall={wall} />
          )}
          <footer>
            <p>{[negotiation, rows && (run.answer?.truncated ? `first ${rows}` : rows)].filter(Boolean).join(' · ')}</p>
            {asked && <p>{asked.own ? sayAsked(asked, things) : asked.reading}</p>}
          </footer>
        </div>
      )}
    </PresentFrame>
  )
}
