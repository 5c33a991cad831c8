import { useEffect, useRef, useState } from 'react'
import type { SavedQuestion } from '#domain/question'
import type { Things } from '../../api/names.ts'
import { changeView, useView } from '../../state/view-history.ts'
import type { CypherEditor } from './editor/open-editor.ts'
import { QueryPane } from './editor/query-pane.tsx'
import type { Asked } from './question/asked.ts'
import { rememberRun, useEarlierRuns } from './question/earlier-runs.ts'
import { fieldsOf, missingIn, paramsOf, toParameters } from './question/parameters.ts'
import { QuestionBar } from './question/question-bar.tsx'
import { QuestionHead } from './question/question-head.tsx'
import { sayAsked } from './question/say-asked.ts'
import { ResultView } from './result/result-view.tsx'
import { RunError, Running, Stopped } from './result/run-state.tsx'
import { UnknownInQuery } from './result/unknown-in-query.tsx'
import { type Run, useRun } from './result/use-run.ts'

type Props = {
  asked: Asked
  things: Things
  saved: SavedQuestion | undefined
  onDeleted: (deleted: SavedQuestion) => void
}

/** Another text for the same screen: what was sorted or moved in the answer before goes. */
const forText = (cypher: string | undefined) => ({
  cypher,
  sort: undefined,
  limit: undefined,
  pins: [],
  expanded: [],
  camera: undefined,
})

/** A parameter, picked; what it is anyway is not in the link. */
function usePick({ known }: Asked) {
  const { given = {} } = useView().state
  return (name: string, text: string) => {
    const { [name]: _, ...others } = given
    const asBefore = String(known.find((one) => one.name === name)?.value ?? '') === text
    changeView({ given: asBefore ? others : { ...others, [name]: text } })
  }
}

/** Keeps each question that was answered, so that it can be gone back to. */
function useRemembered({ answer, old }: Run, asked: Asked, things: Things) {
  const { question, cypher, given = {} } = useView().state
  const title = sayAsked(asked, things)
  // biome-ignore lint/correctness/useExhaustiveDependencies: an answer is remembered once, when it comes
  useEffect(() => {
    if (!answer || old) return
    const place = { question, cypher, given }
    const at = new Date().toISOString()
    rememberRun({ at, title, cypher: asked.cypher, rows: answer.rows.length, place })
  }, [answer, old])
}

/** To the text that was run before, and on to those before it. */
function useEarlier(editor: { current: CypherEditor | undefined }) {
  const runs = useEarlierRuns()
  const at = useRef(0)
  return (step: 1 | -1) => {
    const next = Math.min(Math.max(0, at.current + step), runs.length - 1)
    const run = runs[next]
    if (!run) return
    at.current = next
    editor.current?.setText(run.cypher)
  }
}

function Answer({ run, asked, things }: { run: Run; asked: Asked; things: Things }) {
  if (run.stopped) return <Stopped again={run.again} />
  const error = run.error ?? run.unreached
  if (error) return <RunError error={error} again={run.again} />
  if (run.answer)
    return (
      <div className={run.old ? 'ask-old' : undefined} aria-busy={run.old}>
        <UnknownInQuery cypher={asked.cypher} />
        <ResultView
          answer={run.answer}
          things={things}
          wanted={asked.form}
          title={sayAsked(asked, things)}
          reading={asked.reading}
        />
      </div>
    )
  return null
}

/** One question: its sentence with pickers, the query behind it, and its answer. */
export function Workbench({ asked, things, saved, onDeleted }: Props) {
  const { limit, given = {} } = useView().state
  const [draft, setDraft] = useState(asked.cypher)
  const [open, setOpen] = useState(asked.own)
  const editor = useRef<CypherEditor>(undefined)
  useEffect(() => setDraft(asked.cypher), [asked.cypher])
  const fields = fieldsOf(draft, asked.known, given)
  const params = paramsOf(asked.fields)
  const run = useRun(
    params && asked.cypher !== '' ? { query: asked.cypher, params, ...(limit && { limit }) } : undefined,
  )
  useRemembered(run, asked, things)
  const pick = usePick(asked)
  const earlier = useEarlier(editor)
  const ask = () => {
    const text = editor.current?.text() ?? draft
    if (text === asked.cypher) run.again()
    else if (text.trim() !== '') changeView(forText(text === asked.from?.cypher ? undefined : text))
  }
  const reset = asked.own && asked.from ? () => changeView(forText(undefined)) : undefined
  // How to read the answer goes with the question, under whatever name it is kept.
  const note = asked.note ?? asked.reading
  const bar = (
    <QuestionBar
      open={open}
      running={run.running}
      missing={missingIn(fields)}
      edited={draft !== asked.cypher && run.answer !== undefined}
      question={{ cypher: draft, parameters: toParameters(fields), form: asked.form, ...(note && { note }) }}
      suggested={asked.own ? '' : sayAsked(asked, things)}
      saved={saved}
      onRun={ask}
      onStop={run.stop}
      onReset={reset}
      onDeleted={onDeleted}
    />
  )
  return (
    <>
      <QuestionHead asked={asked} things={things} fields={fields} onPick={pick} />
      <div className="ask-tools" data-open={open}>
        <details className="ask-fold" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{asked.own ? 'The query' : 'The query behind it'}</summary>
          {open && (
            <QueryPane
              text={draft}
              params={Object.fromEntries(fields.map(({ name, value = '' }) => [name, value]))}
              error={run.error}
              things={things}
              editor={editor}
              onText={setDraft}
              onRun={ask}
              onStop={run.stop}
              onEarlier={earlier}
            >
              {bar}
            </QueryPane>
          )}
        </details>
        {!open && bar}
      </div>
      <section className="ask-result" aria-label="Answer">
        {run.running && <Running stop={run.stop} />}
        <Answer run={run} asked={asked} things={things} />
      </section>
    </>
  )
}
