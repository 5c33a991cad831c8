import { type RefObject, useLayoutEffect, useState } from 'react'
import type { Frame } from '../scene.ts'

/** The room that an element has, in pixels, and the size of the page's text against 16 pixels. Undefined until it is measured. */
export function useFrame(element: RefObject<HTMLElement | null>): Frame | undefined {
  const [frame, setFrame] = useState<Frame>()
  useLayoutEffect(() => {
    const measured = element.current
    if (!measured) return
    const measure = () => {
      const scale = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16
      const { clientWidth: width, clientHeight: height } = measured
      if (width === 0) return
      setFrame((old) =>
        old?.width === width && old.height === height && old.scale === scale ? old : { width, height, scale },
      )
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(measured)
    return () => observer.disconnect()
  }, [element])
  return frame
}
