import { useEffect, useRef } from 'react'
import type { ViewState } from '#domain/view-state'
import { useView } from './view-history.ts'

const words: Record<ViewState['view'], string> = {
  home: 'Who supports, opposes or brokered each point',
  answer: 'Answer',
  matrix: 'Everyone on everything',
  actors: 'Actors',
  actor: 'Actor',
  timeline: 'What changed',
  compare: 'Where two actors differ',
  evidence: 'The evidence',
  ask: 'Ask anything',
  analysis: 'Who agrees with whom',
}

/** Names the page after its screen. */
export function usePageTitle() {
  const { view } = useView().state
  useEffect(() => {
    document.title = `${words[view]} · Parley`
  }, [view])
}

/**
 * On a new screen, reading starts at its top: scrolled there, and with the focus on `main`, so that the keys that scroll
 * scroll it, and what it asks is a Tab away.
 */
export function useFreshStart() {
  const { view } = useView().state
  const main = useRef<HTMLElement>(null)
  const before = useRef<ViewState['view']>(undefined)
  useEffect(() => {
    const first = before.current === undefined
    if (before.current === view || (first && document.activeElement !== document.body)) return
    before.current = view
    if (!first) scrollTo(0, 0)
    if (!first) main.current?.scrollTo(0, 0)
    main.current?.focus({ preventScroll: true })
  }, [view])
  return main
}
