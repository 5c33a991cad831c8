import { useRef } from 'react'

/** Two presses of one thing that follow each other sooner, in milliseconds, are one double press. */
const twice = 300

/** Gives the presses of a double press one name, so that they are one step of undo. */
export function usePresses() {
  const last = useRef({ name: '', at: 0, merge: '' })
  const of = (name: string | undefined): string => {
    const { name: before, at, merge } = last.current
    const now = performance.now()
    const isSame = before === (name ?? '') && now - at < twice
    last.current = { name: name ?? '', at: now, merge: isSame ? merge : `press ${now}` }
    return last.current.merge
  }
  return { of }
}
