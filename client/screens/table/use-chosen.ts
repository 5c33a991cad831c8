import { useEffect, useRef } from 'react'
import { isTyping, useKeys } from '../../state/keys.ts'
import { useView } from '../../state/view-history.ts'
import { announce } from '../../ui/live-region.tsx'
import type { Headline } from './headline.ts'

/** Esc lets go of who is chosen, wherever the focus is; a source that is open closes itself first. */
export function useEscape(chosen: readonly string[], leave: () => boolean) {
  const { source, present } = useView().state
  useKeys((event) => {
    if (event.key !== 'Escape' || chosen.length === 0 || source || present || isTyping(event.target)) return
    if (leave()) event.preventDefault()
  })
}

/** Whoever hears the page is told of what is chosen, once it is another. */
export function useAnnounced(chosen: readonly string[], { title, finding }: Headline) {
  const said = useRef(chosen.join())
  useEffect(() => {
    if (said.current === chosen.join()) return
    said.current = chosen.join()
    announce(chosen.length > 0 ? `${title}: ${finding}` : 'Nothing is selected')
  }, [chosen, title, finding])
}
