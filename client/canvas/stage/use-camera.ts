import { type RefObject, useEffect, useRef } from 'react'
import { changeView } from '../../state/view-history.ts'
import type { Camera, GraphCanvas } from '../paint/graph-canvas.ts'
import type { Box, Point } from '../scene.ts'

const settle = 250

const rounded = ({ x, y, zoom }: Camera): Camera => ({
  x: Math.round(x),
  y: Math.round(y),
  zoom: Math.round(zoom * 1000) / 1000,
})
const same = (a: Camera, b: Camera) => JSON.stringify(rounded(a)) === JSON.stringify(rounded(b))
const isAsIs = (camera: Camera) => same(camera, { x: 0, y: 0, zoom: 1 })

const scrollable = (one: HTMLElement) =>
  one === document.documentElement || /auto|scroll/.test(getComputedStyle(one).overflowY)

/** True where turning the wheel would scroll something: then it does, and zooms only with Ctrl. */
function scrolls(element: HTMLElement): boolean {
  for (let one = element.parentElement; one; one = one.parentElement)
    if (one.scrollHeight > one.clientHeight + 1 && scrollable(one)) return true
  return false
}

/** Keeps canvas, list and link looking at the same part of the picture. */
export function useCamera(
  canvas: GraphCanvas | undefined,
  list: RefObject<HTMLElement | null>,
  camera: Camera,
  container: RefObject<HTMLElement | null>,
) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const follow = ({ x, y, zoom }: Camera) => {
    if (list.current) list.current.style.transform = `translate(${x}px, ${y}px) scale(${zoom})`
  }
  const moved = (now: Camera) => {
    follow(now)
    clearTimeout(timer.current)
    timer.current = setTimeout(
      () => changeView({ camera: isAsIs(now) ? undefined : rounded(now) }, { merge: 'camera' }),
      settle,
    )
  }
  const { x, y, zoom } = camera
  useEffect(() => {
    const wanted = { x, y, zoom }
    if (canvas && !same(canvas.camera(), wanted)) canvas.look(wanted)
    clearTimeout(timer.current)
    if (list.current) list.current.style.transform = `translate(${x}px, ${y}px) scale(${zoom})`
  }, [canvas, x, y, zoom, list])
  useEffect(() => {
    const element = container.current
    if (!element || !canvas) return
    const turn = (event: WheelEvent) => {
      if (!event.ctrlKey && scrolls(element)) return
      event.preventDefault()
      const { left, top } = element.getBoundingClientRect()
      const at = { x: event.clientX - left, y: event.clientY - top }
      canvas.zoomBy(Math.exp(-event.deltaY * 0.0015), at)
    }
    element.addEventListener('wheel', turn, { passive: false })
    return () => element.removeEventListener('wheel', turn)
  }, [canvas, container])
  useEffect(() => () => clearTimeout(timer.current), [])
  /** Two fingers: what was between them stays there. */
  const pinch = (factor: number, at: Point, by: Point) => {
    canvas?.zoomBy(factor, at, by)
  }
  /** Brings what has the focus into sight, by no more than it takes. */
  const reveal = (box: Box) => {
    const { clientWidth: width, clientHeight: height } = container.current ?? { clientWidth: 0, clientHeight: 0 }
    if (!canvas || width === 0) return
    const now = canvas.camera()
    // As it is, it has all in sight.
    if (isAsIs(now)) return
    const shift = (start: number, size: number, room: number) =>
      Math.max(0, -start) || Math.min(0, Math.max(room - start - size, -start))
    const by = {
      x: shift(box.x * now.zoom + now.x, box.width * now.zoom, width),
      y: shift(box.y * now.zoom + now.y, box.height * now.zoom, height),
    }
    if (by.x !== 0 || by.y !== 0) canvas.look({ ...now, x: now.x + by.x, y: now.y + by.y })
  }
  return {
    moved,
    pinch,
    reveal,
    zoom: (factor: number) => canvas?.zoomBy(factor),
    reset: () => changeView({ camera: undefined }),
  }
}
