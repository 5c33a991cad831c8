import { type MouseEvent as ReactMouseEvent, useEffect, useRef, useState } from 'react'
import type { Box, Point } from '../scene.ts'

/** A hand that shakes draws no frame. */
const least = 4

const boxOf = (a: Point, b: Point): Box => ({
  x: Math.min(a.x, b.x),
  y: Math.min(a.y, b.y),
  width: Math.abs(a.x - b.x),
  height: Math.abs(a.y - b.y),
})

type Marquee = {
  /** Where on the stage, in its pixels. */
  placeOf: (event: MouseEvent | ReactMouseEvent) => Point
  begins: (at: Point) => boolean
  onDone: (box: Box) => void
}

/** A frame that is drawn on the ground with Shift, in the stage's pixels. Undefined while none is. */
export function useMarquee({ placeOf, begins, onDone }: Marquee) {
  const [frame, setFrame] = useState<Box>()
  const stop = useRef<() => void>(undefined)
  useEffect(() => () => stop.current?.(), [])
  /** Before the canvas hears of it, which would move its camera. */
  const onMouseDownCapture = (event: ReactMouseEvent) => {
    const from = placeOf(event)
    if (event.button !== 0 || !event.shiftKey || !begins(from)) return
    event.stopPropagation()
    event.preventDefault()
    const move = (moved: MouseEvent) => setFrame(boxOf(from, placeOf(moved)))
    const up = (lifted: MouseEvent) => {
      const box = boxOf(from, placeOf(lifted))
      stop.current?.()
      if (Math.max(box.width, box.height) >= least) onDone(box)
    }
    const leave = (pressed: KeyboardEvent) => {
      if (pressed.key === 'Escape') stop.current?.()
    }
    stop.current = () => {
      window.removeEventListener('mousemove', move)
      window.removeEventListener('mouseup', up)
      window.removeEventListener('keydown', leave)
      setFrame(undefined)
    }
    window.addEventListener('mousemove', move)
    window.addEventListener('mouseup', up)
    window.addEventListener('keydown', leave)
  }
  return { frame, onMouseDownCapture }
}
