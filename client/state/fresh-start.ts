import { useEffect, useRef } from 'react'
import type { ViewState } from '#domain/view-state'
import { useView } from './view-history.ts'

/** The screens that are about one thing: another thing is another page to read. */
const aboutOne = new Set<ViewState['view']>(['answer', 'actor'])

/**
 * On a new screen, reading starts at its top: scrolled there, and with the focus on `main`, so that the keys that scroll
 * scroll it, and what it asks is a Tab away. Who goes on from thing to thing within a picture stays in it.
 */
export function useFreshStart() {
  const { view, focus } = useView().state
  const page = aboutOne.has(view) ? `${view} ${focus}` : view
  const main = useRef<HTMLElement>(null)
  const before = useRef<string>(undefined)
  useEffect(() => {
    const first = before.current === undefined
    const { activeElement: active } = document
    if (before.current === page || (first && active !== document.body)) return
    before.current = page
    if (active?.closest('.stage')) return
    if (!first) scrollTo(0, 0)
    if (!first) main.current?.scrollTo(0, 0)
    main.current?.focus({ preventScroll: true })
  }, [page])
  return main
}
