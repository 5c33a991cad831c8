import { useEffect, useRef } from 'react'

/** Where the browser refuses, the slide covers the page all the same: nothing is lost, so nothing is said. */
const refused = () => undefined

/** Fills the screen while it is used, where the browser lets it; calls `onLeave` when the reader leaves the full screen. */
export function useFullScreen(onLeave: () => void) {
  const leave = useRef(onLeave)
  leave.current = onLeave
  useEffect(() => {
    const page = document.documentElement
    let entered = false
    const changed = () => {
      if (document.fullscreenElement) entered = true
      else if (entered) leave.current()
    }
    document.addEventListener('fullscreenchange', changed)
    if (page.requestFullscreen && navigator.userActivation?.isActive) page.requestFullscreen().catch(refused)
    return () => {
      document.removeEventListener('fullscreenchange', changed)
      if (document.fullscreenElement) void document.exitFullscreen()
    }
  }, [])
}
