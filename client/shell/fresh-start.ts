import { useEffect, useRef } from 'react'
import { screens } from '../screens/screens.ts'
import { useView } from '../state/view-history.ts'

/**
 * On a new screen, reading starts at its top: scrolled there, and with the focus on `main`, so that the keys that scroll
 * scroll it, and what it asks is a Tab away. Who goes on from thing to thing within a picture stays in it.
 */
export function useFreshStart() {
  const { view, focus } = useView().state
  const page = screens[view].isAboutOne ? `${view} ${focus}` : view
  const main = useRef<HTMLElement>(null)
  const before = useRef<string>(undefined)
  useEffect(() => {
    const first = before.current === undefined
    const { activeElement: active } = document
    if (before.current === page || (first && active !== document.body)) return
    before.current = page
    if (active?.closest('[data-stage]')) return
    if (!first) {
      scrollTo(0, 0)
      main.current?.scrollTo(0, 0)
    }
    main.current?.focus({ preventScroll: true })
  }, [page])
  return main
}
