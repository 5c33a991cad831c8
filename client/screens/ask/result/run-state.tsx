import { useEffect, useState } from 'react'
import { ApiError } from '../../../api/fetch-json.ts'
import buttons from '../../../ui/button.module.css'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { State } from '../../../ui/state.tsx'
import { SaidWords } from './said-words.tsx'
import type { Run } from './use-run.ts'

/** While an answer is on its way: for how long already, and Stop. */
export function Running({ stop }: Pick<Run, 'stop'>) {
  const [seconds, setSeconds] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => setSeconds((before) => before + 0.1), 100)
    return () => clearInterval(timer)
  }, [])
  return (
    <div className="ask-running">
      <p>
        Asking … <span className="ask-seconds">{seconds.toFixed(1)} s</span>
      </p>
      <button type="button" className={buttons.button} onClick={stop}>
        Stop
      </button>
    </div>
  )
}

const said: Record<number, { title: string; hint: string }> = {
  0: { title: 'The server does not answer', hint: 'The question is kept; it is asked again every few seconds.' },
  400: { title: 'The query cannot be read', hint: 'Mend it where it is marked, and run it again.' },
  403: {
    title: 'That is not allowed here',
    hint: 'Queries may read the graph; they may not change it or reach beyond it.',
  },
  408: { title: 'Stopped before it was done', hint: '' },
  413: { title: 'Too long', hint: 'A query may have 8 kB of text. What you often ask can be saved as a question.' },
  429: { title: 'Others are asking just now', hint: 'Wait a few seconds and run it again.' },
  503: { title: 'No answer just now', hint: 'The question is kept; it is asked again every few seconds.' },
}

const otherwise = { title: 'Something went wrong', hint: 'Run it again; if it goes on, the server’s log says why.' }

/** Why there is no answer, in plain words, and what to try. */
export function RunError({ error, again }: { error: Error; again: () => void }) {
  const { status = -1, line, column } = error instanceof ApiError ? error : {}
  const { title, hint } = said[status] ?? otherwise
  return (
    <State
      title={title}
      alert
      ways={
        status !== 400 &&
        status !== 403 && (
          <button type="button" className={buttons.button} onClick={again}>
            Ask again
          </button>
        )
      }
    >
      {status !== 0 && (
        <p className="ask-error-words">
          <SaidWords text={error.message} />
        </p>
      )}
      {line !== undefined && (
        <p>
          In line {line}
          {column !== undefined && `, at character ${column}`}.
        </p>
      )}
      {hint && <p>{hint}</p>}
    </State>
  )
}

export function Stopped({ again }: Pick<Run, 'again'>) {
  return (
    <EmptyState title="Stopped">
      <button type="button" className={buttons.button} onClick={again}>
        Ask again
      </button>
    </EmptyState>
  )
}
