import { useEffect, useState } from 'react'
import { ApiError } from '../../../api/fetch-json.ts'
import { checkCypher } from '../../../api/run-cypher.ts'
import type { Fault } from './open-editor.ts'

const pause = 700

type Params = Readonly<Record<string, string | number>>

/** What the server says is wrong with a query, once nobody has typed for a moment. Undefined: nothing, as far as is known. */
export function useCheck(text: string, params: Params): Fault | undefined {
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
