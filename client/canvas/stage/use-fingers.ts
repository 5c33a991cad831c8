import { type RefObject, useEffect, useRef } from 'react'
import type { Point } from '../scene.ts'

/** In pixels of the window. `at`: what is between the two fingers; `by`: how far they went together. */
export type FingerHands = {
  onPinch: (factor: number, at: Point, by: Point) => void
  onLong: (target: EventTarget | null, at: Point) => void
}

/** How long a finger rests, in milliseconds, and how far it may slip, in pixels, so that it asks for the menu. */
const long = { wait: 500, slip: 10 }

const placeOf = ({ clientX, clientY }: Touch): Point => ({ x: clientX, y: clientY })

function pairOf({ touches }: TouchEvent): { middle: Point; apart: number } | undefined {
  const [one, other] = touches
  if (!one || !other || touches.length !== 2) return undefined
  const [a, b] = [placeOf(one), placeOf(other)]
  return { middle: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }, apart: Math.hypot(a.x - b.x, a.y - b.y) }
}

/** Two fingers zoom and move what they are on, not the page; one that rests asks for the menu, and lifted it presses nothing. */
export function useFingers(element: RefObject<HTMLElement | null>, hands: FingerHands) {
  const latest = useRef(hands)
  latest.current = hands
  useEffect(() => {
    const touched = element.current
    if (!touched) return
    let timer: ReturnType<typeof setTimeout> | undefined
    let first: Point | undefined
    let pair: ReturnType<typeof pairOf>
    let rested = false
    const start = (event: TouchEvent) => {
      clearTimeout(timer)
      pair = pairOf(event)
      rested = false
      const [finger] = event.touches
      first = finger && event.touches.length === 1 ? placeOf(finger) : undefined
      if (!first) return
      const [at, target] = [first, event.target]
      timer = setTimeout(() => {
        rested = true
        latest.current.onLong(target, at)
      }, long.wait)
    }
    const move = (event: TouchEvent) => {
      const [finger] = event.touches
      if (finger && first && Math.hypot(finger.clientX - first.x, finger.clientY - first.y) > long.slip)
        clearTimeout(timer)
      const now = pairOf(event)
      if (!now || !pair) return
      event.preventDefault()
      const by = { x: now.middle.x - pair.middle.x, y: now.middle.y - pair.middle.y }
      latest.current.onPinch(now.apart / Math.max(1, pair.apart), pair.middle, by)
      pair = now
    }
    const end = (event: TouchEvent) => {
      clearTimeout(timer)
      pair = pairOf(event)
      // What is pressed when it is lifted would close what has just been opened.
      if (rested && event.cancelable) event.preventDefault()
    }
    touched.addEventListener('touchstart', start, { passive: true })
    touched.addEventListener('touchmove', move, { passive: false })
    touched.addEventListener('touchend', end)
    touched.addEventListener('touchcancel', end)
    return () => {
      clearTimeout(timer)
      touched.removeEventListener('touchstart', start)
      touched.removeEventListener('touchmove', move)
      touched.removeEventListener('touchend', end)
      touched.removeEventListener('touchcancel', end)
    }
  }, [element])
}
