import type { Core } from 'cytoscape'
import type { Camera } from '../graph-canvas.ts'

/** In milliseconds: a hand that has not moved the picture for so long rests. */
const rests = 140

/**
 * While a hand wheels or pinches, the picture that has been drawn is moved and stretched as it is, which costs nothing however much is on it;
 * it is drawn anew once the hand rests. `onCamera` hears of every step.
 */
export function openHeld(cy: Core, container: HTMLElement | null, onCamera: (camera: Camera) => void) {
  const drawn = (): Camera => ({ ...cy.pan(), zoom: cy.zoom() })
  let held: Camera | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  const picture = () => container?.firstElementChild
  const transform = (css: string) => {
    const layer = picture()
    if (layer instanceof HTMLElement) Object.assign(layer.style, { transform: css, transformOrigin: '0 0' })
  }
  const release = () => {
    clearTimeout(timer)
    if (!held) return
    const { x, y, zoom } = held
    held = undefined
    transform('')
    cy.viewport({ zoom, pan: { x, y } })
  }
  const move = (to: Camera) => {
    const from = drawn()
    if (!picture()) {
      cy.viewport({ zoom: to.zoom, pan: { x: to.x, y: to.y } })
      return
    }
    held = to
    const by = to.zoom / from.zoom
    transform(`translate(${to.x - from.x * by}px, ${to.y - from.y * by}px) scale(${by})`)
    onCamera(to)
    clearTimeout(timer)
    timer = setTimeout(release, rests)
  }
  // What is pressed is found where it has been drawn.
  container?.addEventListener('mousedown', release, { capture: true })
  return { camera: () => held ?? drawn(), move, release }
}
