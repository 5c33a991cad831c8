import { useEffect, useRef, useState } from 'react'
import { sayDate } from '#domain/words/dates'
import { useKeys } from '../state/keys.ts'
import { announce } from '../ui/live-region.tsx'

/** In milliseconds, from one day to the next. */
export const stride = 1_200

type Given = {
  day: string
  /** Where it begins once there is no later day. */
  first: string
  next: string | undefined
  goTo: (day: string, merge: string) => void
}

/** Whatever Space presses by itself. */
const pressable = 'button, a, input, select, textarea, summary, [role]'

/**
 * Goes on from day to day by itself, until the last one: Space pauses, and whatever else changes the day ends it. All its days are one step of
 * undo.
 */
export function usePlay({ day, first, next, goTo }: Given) {
  const [mode, setMode] = useState<'still' | 'playing' | 'paused'>('still')
  const own = useRef({ day, merge: '' })
  const go = useRef((_: string) => {})
  go.current = (to) => {
    own.current.day = to
    goTo(to, own.current.merge)
  }
  const toggle = () => {
    if (mode === 'playing') announce(`Paused on ${sayDate(day)}`)
    if (mode === 'still') {
      own.current = { day, merge: `play ${performance.now()}` }
      go.current(next ?? first)
    }
    setMode(mode === 'playing' ? 'paused' : 'playing')
  }
  useEffect(() => {
    if (mode === 'still') return
    if (day !== own.current.day || next === undefined) return setMode('still')
    if (mode === 'paused') return
    const timer = setTimeout(() => go.current(next), stride)
    return () => clearTimeout(timer)
  }, [mode, day, next])
  useKeys((event) => {
    if (mode === 'still') return
    const { key, target } = event
    if (key === 'Escape') setMode('still')
    else if (key === ' ' && !(target instanceof Element && target.closest(pressable))) toggle()
    else return
    event.preventDefault()
  })
  return { isPlaying: mode === 'playing', toggle }
}
