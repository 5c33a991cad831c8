import { useSyncExternalStore } from 'react'
import type { ViewState } from '#domain/view-state'
import { useView } from '../../state/view-history.ts'

const narrow = globalThis.matchMedia?.('(width <= 44rem)')

function watch(changed: () => void) {
  narrow?.addEventListener('change', changed)
  return () => narrow?.removeEventListener('change', changed)
}

const meetings: ViewState['rel'] = ['met']

/** What the link has drawn. Where it does not say, a phone shows the meetings alone: it has no room behind the names, and all lines would lie on the table. */
export function useRel(): ViewState['rel'] {
  const { rel } = useView().state
  const isNarrow = useSyncExternalStore(watch, () => narrow?.matches ?? false)
  return rel ?? (isNarrow ? meetings : undefined)
}
