import { useRef } from 'react'

/** Two presses of one thing that follow each other sooner, in milliseconds, are one double press. */
const twice = 300

/** Gives the presses of a double press one name, so that they are one step of undo. `at`: when a hand did it, not when it is heard of. */
export function usePresses() {
  const last = useRef<{ name: string | undefined; at: number; merge: string }>(undefined)
  return {
    press: (name: string | undefined, at: number): string => {
      const isSame = last.current?.name === name && at - (last.current?.at ?? 0) < twice
      const merge = isSame ? last.current?.merge : undefined
      last.current = { name, at, merge: merge ?? `press ${at}` }
      return last.current.merge
    },
    /** Of the press that was the last. */
    last: () => last.current?.merge,
  }
}
