import { useEffect, useRef, useState } from 'react'

const wait = 300

/** What the hand or the keyboard rests on, once it has rested for a moment. */
export function useHover() {
  const [id, setId] = useState<string>()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  const now = (next: string | undefined) => {
    clearTimeout(timer.current)
    setId(next)
  }
  const over = (next: string | undefined) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => setId(next), next === undefined ? 60 : wait)
  }
  return { id, now, over }
}
