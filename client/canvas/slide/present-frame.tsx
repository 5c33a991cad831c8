import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useKeys } from '../../state/keys.ts'
import { returnOr } from '../../state/view-history.ts'
import buttons from '../../ui/button.module.css'
import heard from '../../ui/heard.module.css'
import type { Frame } from '../scene.ts'
import { useFrame } from '../stage/use-frame.ts'
import styles from './present.module.css'

const leave = () => returnOr({ present: false })

type Props = {
  /** What is shown, where the slide itself has no heading. */
  title?: string
  /** What a key does here, besides the ones that every slide knows. */
  press?: (key: string) => (() => void) | undefined
  /** Buttons before and behind the one that blackens the screen. */
  steps?: ReactNode
  files?: ReactNode
  children: (wall: Frame) => ReactNode
}

/** A slide: alone on the screen, black at B, full screen at F, left by Esc, its buttons gone while nobody moves. */
export function PresentFrame({ title, press, steps, files, children }: Props) {
  const place = useRef<HTMLElement>(null)
  const wall = useFrame(place)
  const [black, setBlack] = useState(false)
  const idle = useIdle()
  const fullScreen = useFullScreen(leave)
  useEffect(() => place.current?.focus(), [])
  useKeys((event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const onButton = event.target instanceof HTMLElement && event.target.closest('button, a, summary')
    if (event.key === ' ' && onButton) return
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
    const keys: Record<string, () => void> = { b: () => setBlack(!black), f: fullScreen.toggle, Escape: leave }
    const act = press?.(key) ?? keys[key]
    if (!act) return
    event.preventDefault()
    act()
  })
  return (
    <main className={styles.present} data-idle={idle} data-black={black}>
      {title && <h1 className={heard.heard}>{title}</h1>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is higher than the wall scrolls, and must do so by keys */}
      <section ref={place} className={styles.slide} aria-label="Slide" tabIndex={0}>
        {wall && children(wall)}
      </section>
      <div className={styles.controls}>
        {steps}
        <button
          type="button"
          className={`${buttons.button} ${styles.black}`}
          title="Black screen (B)"
          onClick={() => setBlack(!black)}
        >
          Black
        </button>
        {files}
        <button type="button" className={buttons.button} title="Leave (Esc)" onClick={leave}>
          Leave
        </button>
      </div>
    </main>
  )
}

const patience = 2500

/** True once nobody has moved the pointer or touched the screen for a while. */
export function useIdle(): boolean {
  const [idle, setIdle] = useState(false)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    const stir = () => {
      setIdle(false)
      clearTimeout(timer)
      timer = setTimeout(() => setIdle(true), patience)
    }
    stir()
    document.addEventListener('pointermove', stir)
    document.addEventListener('pointerdown', stir)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('pointermove', stir)
      document.removeEventListener('pointerdown', stir)
    }
  }, [])
  return idle
}

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
