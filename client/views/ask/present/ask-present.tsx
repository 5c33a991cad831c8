import { useEffect, useRef, useState } from 'react'
import { useNegotiation } from '../../../api/questions.ts'
import { useThings } from '../../../api/things.ts'
import { useFrame } from '../../../canvas/use-frame.ts'
import { useFullScreen } from '../../../present/use-full-screen.ts'
import { useIdle } from '../../../present/use-idle.ts'
import { useKeys } from '../../../state/keys.ts'
import { changeView, useView } from '../../../state/view-history.ts'
import { announce } from '../../../ui/live-region.tsx'
import { sayCount } from '../../../ui/say-count.ts'
import { paramsOf } from '../question/parameters.ts'
import { sayAsked } from '../question/say-asked.ts'
import { useAsked } from '../question/use-asked.ts'
import { RunError } from '../result/run-state.tsx'
import { useRun } from '../result/use-run.ts'
import { ResultSlide } from './result-slide.tsx'
import '../../../present/present.css'
import '../ask.css'
import './ask-present.css'

const leave = () => changeView({ present: false })

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
  const place = useRef<HTMLElement>(null)
  const size = useFrame(place)
  const [black, setBlack] = useState(false)
  const idle = useIdle()
  const fullScreen = useFullScreen(leave)
  useEffect(() => place.current?.focus(), [])
  useKeys((event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const keys: Record<string, () => void> = { b: () => setBlack(!black), f: fullScreen.toggle, Escape: leave }
    const act = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key]
    if (!act) return
    event.preventDefault()
    act()
  })
  const title = asked ? sayAsked(asked, things) : 'Presenting'
  useEffect(() => announce(title), [title])
  const rows = run.answer && sayCount(run.answer.rows.length, 'row')
  return (
    <main className="present" data-idle={idle} data-black={black}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is higher than the wall scrolls, and must do so by keys */}
      <section ref={place} className="present-slide" aria-label="Slide" tabIndex={0}>
        {size && (
          <div className="ask-slide">
            <h1>{title}</h1>
            {run.error && <RunError error={run.error} again={run.again} />}
            {asked && run.answer && (
              <ResultSlide answer={run.answer} things={things} form={asked.form} title={title} wall={size} />
            )}
            <footer>
              <p>
                {[negotiation, rows && (run.answer?.truncated ? `first ${rows}` : rows)].filter(Boolean).join(' · ')}
              </p>
              {asked?.reading && <p>{asked.reading}</p>}
            </footer>
          </div>
        )}
      </section>
      <div className="present-controls">
        <button
          type="button"
          className="button present-black-button"
          title="Black screen (B)"
          onClick={() => setBlack(!black)}
        >
          Black
        </button>
        <button type="button" className="button" title="Leave (Esc)" onClick={leave}>
          Leave
        </button>
      </div>
    </main>
  )
}
