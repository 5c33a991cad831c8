import { type ReactNode, type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import { ApiError } from '../../../api/fetch-json.ts'
import type { Things } from '../../../api/names.ts'
import { checkCypher, useGraphSchema } from '../../../api/run-cypher.ts'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { SaidWords } from '../result/said-words.tsx'
import { SchemaPicture } from '../schema/schema-picture.tsx'
import type { CypherEditor, EditorHands, Fault } from './open-editor.ts'

const pause = 700

type Params = Readonly<Record<string, string | number>>

/** What the server says is wrong with a query, once nobody has typed for a moment. Undefined: nothing, as far as is known. */
function useCheck(text: string, params: Params): Fault | undefined {
  const [found, setFound] = useState<{ text: string; fault: Fault }>()
  const asked = JSON.stringify(params)
  useEffect(() => {
    if (text.trim() === '') return
    const control = new AbortController()
    const look = async () => {
      try {
        await checkCypher({ query: text, params: JSON.parse(asked) }, control.signal)
        setFound(undefined)
      } catch (error) {
        if (control.signal.aborted) return
        // Whatever else is wrong with the server is said when the query is run.
        const told = error instanceof ApiError && (error.status === 400 || error.status === 403)
        setFound(told ? { text, fault: { line: error.line, column: error.column, words: error.message } } : undefined)
      }
    }
    const timer = setTimeout(() => void look(), pause)
    return () => {
      clearTimeout(timer)
      control.abort()
    }
  }, [text, asked])
  return found?.text === text ? found.fault : undefined
}

type Props = {
  text: string
  params: Readonly<Record<string, string | number>>
  error: Error | undefined
  things: Things
  editor: RefObject<CypherEditor | undefined>
  onText: (text: string) => void
  onRun: () => void
  onStop: () => void
  onEarlier: (step: 1 | -1) => void
  /** What is done with the query, under it. */
  children: ReactNode
}

/** Opens the editor once its code is here. What it is told later, it is told by its own hands. */
function useEditor({ text, things, editor, ...hands }: Props) {
  const host = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState(false)
  const schema = useGraphSchema().data
  const latest = useRef({ ...hands, text, things, schema })
  latest.current = { ...hands, text, things, schema }
  useEffect(() => {
    const element = host.current
    if (!element) return
    let closed = false
    const forward: EditorHands = {
      onText: (now) => latest.current.onText(now),
      onRun: () => latest.current.onRun(),
      onStop: () => latest.current.onStop(),
      onEarlier: (step) => latest.current.onEarlier(step),
      known: () => ({
        schema: latest.current.schema,
        things: latest.current.things,
        parameters: Object.keys(latest.current.params),
      }),
    }
    void import('./open-editor.ts').then(({ openEditor }) => {
      if (closed) return
      editor.current = openEditor(element, latest.current.text, forward)
      setOpen(true)
    })
    return () => {
      closed = true
      editor.current?.close()
      editor.current = undefined
      setOpen(false)
    }
  }, [editor])
  useEffect(() => {
    if (open) editor.current?.setText(text)
  }, [open, text, editor])
  return { host, open, schema }
}

function faultOf(error: Error | undefined): Fault | undefined {
  return error instanceof ApiError && error.line !== undefined
    ? { line: error.line, column: error.column, words: error.message }
    : undefined
}

/** The query itself: typed with help, with what is wrong marked in place, and the schema beside it. */
export function QueryPane(props: Props) {
  const { text, params, error, editor, children } = props
  const { host, open, schema } = useEditor(props)
  const checked = useCheck(text, params)
  const fault = useMemo(() => checked ?? faultOf(error), [checked, error])
  useEffect(() => {
    if (open) editor.current?.showFault(fault)
  }, [open, fault, editor])
  return (
    <div className="ask-query">
      <div className="ask-editor">
        <div ref={host} className="ask-editor-host" hidden={!open} />
        {!open && <Skeleton height={8} />}
        <p className="ask-fault" role="status">
          {fault && <SaidWords text={fault.line === undefined ? fault.words : `Line ${fault.line}: ${fault.words}`} />}
        </p>
        <p className="ask-hint">
          <kbd>Ctrl Enter</kbd> runs it · <kbd>Ctrl Space</kbd> completes · <kbd>Alt ↑</kbd> an earlier one ·{' '}
          <kbd>Esc</kbd> stops · <kbd>Tab</kbd> leaves
        </p>
        {children}
      </div>
      <details className="ask-schema" open={globalThis.matchMedia('(width > 60rem)').matches}>
        <summary>What the graph is made of</summary>
        {schema ? (
          <SchemaPicture schema={schema} insert={(made) => editor.current?.insert(made)} />
        ) : (
          <Skeleton height={16} />
        )}
      </details>
    </div>
  )
}
