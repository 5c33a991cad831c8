import { useSyncExternalStore } from 'react'
import heard from './heard.module.css'

const listeners = new Set<() => void>()
let said = ''

/** Has a screen reader say what changed, once it is done with what it is saying. */
export function announce(text: string) {
  // The same words again are only heard if the text differs.
  said = text === said ? `${text}\u00a0` : text
  for (const listener of listeners) listener()
}

/** The page's only live region: `announce` speaks through it. */
export function LiveRegion() {
  const text = useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => said,
  )
  return (
    <div className={heard.heard} role="status" aria-live="polite">
      {text}
    </div>
  )
}
