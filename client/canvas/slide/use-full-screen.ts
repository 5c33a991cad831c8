import { useEffect, useRef } from 'react'

/** Where the browser refuses, the slide covers the page all the same: nothing is lost, so nothing is said. */
const refused = () => undefined

function enter() {
  const page = document.documentElement
  if (page.requestFullscreen && navigator.userActivation?.isActive) page.requestFullscreen().catch(refused)
}

/** Fills the screen while it is used, where the browser lets it; calls `onLeave` when the reader leaves the full screen by Esc. */
export function useFullScreen(onLeave: () => void) {
  const leave = useRef(onLeave)
  leave.current = onLeave
  const stays = useRef(false)
  useEffect(() => {
    let entered = false
    const changed = () => {
      if (document.fullscreenElement) entered = true
      else if (entered && !stays.current) leave.current()
      stays.current = false
    }
    document.addEventListener('fullscreenchange', changed)
    enter()
    return () => {
      document.removeEventListener('fullscreenchange', changed)
      if (document.fullscreenElement) void document.exitFullscreen()
    }
  }, [])
  const toggle = () => {
    if (!document.fullscreenElement) return enter()
    stays.current = true
    void document.exitFullscreen()
  }
  return { toggle }
}
