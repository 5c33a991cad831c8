import cytoscape, { type Core, type EventObject } from 'cytoscape'
import type { Point, Scene } from '../scene.ts'
import { depthsOf } from './cytoscape/depths.ts'
import { byId, difference, type Shown } from './cytoscape/difference.ts'
import { fadeRules, openFades } from './cytoscape/fades.ts'
import { openHeld } from './cytoscape/held.ts'
import type { GraphElement } from './graph-element.ts'
import { graphElements } from './graph-elements.ts'
import { graphStyle, inkStyle } from './graph-style.ts'
import type { Palette } from './palette.ts'
import { inkRules } from './table/ink-style.ts'

export type Camera = Point & { zoom: number }

/** What a hand does on the canvas. Ids are those of the scene's nodes; `undefined` is the ground between them. `at`: when, in the page's time. */
export type GraphHands = {
  onSelect: (id: string | undefined, keys: { toggle: boolean; at?: number }) => void
  onOpen?: (id: string) => void
  onHover?: (id: string | undefined) => void
  onDrag?: (id: string, to: Point, done: boolean) => void
  onCamera?: (camera: Camera) => void
}

export type GraphCanvas = {
  show: (scene: Scene) => void
  /**
   * The same of what another painter's words are for, one over the other in their order. `fresh`: it fades from what was drawn to this, and of these,
   * by `of`, it is marked for a moment that they are new; for whoever wants nothing to move it is drawn at once.
   */
  draw: (elements: readonly GraphElement[], fresh?: ReadonlySet<string>) => void
  layout: (positions: Readonly<Record<string, Point>>) => void
  positions: () => Record<string, Point>
  /** Where each of its nodes is, bodies or not. */
  places: () => Record<string, Point>
  emphasise: (full: ReadonlySet<string> | undefined, chosen: ReadonlySet<string>) => void
  dress: (palette: Palette, fonts: { sans: string; serif: string }) => void
  camera: () => Camera
  look: (camera: Camera) => void
  /** `at` stays where it is, but for what the hand moves it `by`. */
  zoomBy: (factor: number, at?: Point, by?: Point) => void
  /** How Cytoscape draws one of its elements: a property of its style, as it is computed. Undefined where there is no such element. */
  styleOf: (element: string, property: string) => string | undefined
  close: () => void
}

const ownerOf = (event: EventObject): string | undefined =>
  event.target === event.cy || !event.target.data ? undefined : String(event.target.data('of'))

/** A finger has no Shift: it always adds. */
function isToggle(event: EventObject): boolean {
  const { originalEvent } = event
  if (originalEvent instanceof Event && originalEvent.type.startsWith('touch')) return true
  return (
    originalEvent instanceof MouseEvent && (originalEvent.ctrlKey || originalEvent.metaKey || originalEvent.shiftKey)
  )
}

/** A busy page hears of it late. */
const timeOf = ({ originalEvent }: EventObject): number =>
  originalEvent instanceof Event ? originalEvent.timeStamp : performance.now()

function listen(cy: Core, hands: GraphHands) {
  // Cytoscape takes two quick taps for one double tap, also of two things.
  let taps: readonly (string | undefined)[] = []
  cy.on('tap', (event) => {
    taps = [taps.at(-1), ownerOf(event)]
    hands.onSelect(ownerOf(event), { toggle: isToggle(event), at: timeOf(event) })
  })
  cy.on('dbltap', (event) => {
    const owner = ownerOf(event)
    if (owner && taps.every((tapped) => tapped === owner)) hands.onOpen?.(owner)
  })
  cy.on('mouseover', 'node, edge', (event) => hands.onHover?.(ownerOf(event)))
  cy.on('mouseout', 'node, edge', () => hands.onHover?.(undefined))
  cy.on('drag', 'node', (event) => hands.onDrag?.(event.target.id(), { ...event.target.position() }, false))
  cy.on('dragfree', 'node', (event) => hands.onDrag?.(event.target.id(), { ...event.target.position() }, true))
  cy.on('pan zoom', () => hands.onCamera?.({ ...cy.pan(), zoom: cy.zoom() }))
}

const zooms = { least: 0.25, most: 4 }

/** The graph, drawn by Cytoscape at zoom 1 in real pixels. Without a container it draws nothing and does the rest. */
export function openGraphCanvas(container: HTMLElement | null, hands: GraphHands): GraphCanvas {
  const cy = cytoscape({
    ...(container ? { container } : { headless: true, styleEnabled: true }),
    layout: { name: 'preset' },
    autounselectify: true,
    boxSelectionEnabled: false,
    userZoomingEnabled: false,
    // Small words drawn pixel by pixel are blurred: twice as fine they are not.
    pixelRatio: Math.max(2, globalThis.devicePixelRatio ?? 1),
    minZoom: zooms.least,
    maxZoom: zooms.most,
    textureOnViewport: true,
  })
  const still = globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? true
  const fades = openFades(cy)
  const held = openHeld(cy, container, (camera) => hands.onCamera?.(camera))
  let shown: Shown = new Map()
  let depths: ReadonlyMap<string, number> = new Map()
  listen(cy, hands)
  const change = (wanted: Shown, fresh?: ReadonlySet<string>) => {
    if (fresh && !still && shown.size > 0) fades.fade(shown, wanted, fresh)
    else {
      fades.settle()
      difference(cy, shown, wanted)
    }
    shown = wanted
  }
  const inDepth = (elements: readonly GraphElement[]) => {
    depths = depthsOf(
      elements.map(({ id }) => id),
      depths,
    )
    return elements.map((one) => ({ ...one, data: { ...one.data, depth: depths.get(one.id) ?? 0 } }))
  }
  const used = new Set<'scenes' | 'ink'>()
  let dressed: Parameters<GraphCanvas['dress']> | undefined
  const restyle = () => {
    if (!dressed) return
    const base = used.has('scenes') ? graphStyle(...dressed, !still) : inkStyle(!still)
    cy.style(used.has('ink') ? [...base, ...inkRules(...dressed), ...fadeRules(dressed[0])] : base)
  }
  const uses = (what: 'scenes' | 'ink') => {
    if (used.has(what)) return
    used.add(what)
    restyle()
  }
  const bodies = () => cy.nodes('.body')
  return {
    show: (scene) => {
      uses('scenes')
      change(byId(graphElements(scene)))
    },
    draw: (elements, fresh) => {
      uses('ink')
      change(byId(inDepth(elements)), fresh)
    },
    layout: (positions) => {
      for (const [id, at] of Object.entries(positions)) cy.getElementById(id).position({ ...at })
    },
    positions: () => Object.fromEntries(bodies().map((body) => [body.id(), { ...body.position() }])),
    places: () => Object.fromEntries(cy.nodes().map((node) => [node.id(), { ...node.position() }])),
    emphasise: (full, chosen) => {
      cy.batch(() => {
        for (const element of cy.elements('[of]').not('.caption, .rule').toArray()) {
          const of = String(element.data('of'))
          element.toggleClass('faded', full !== undefined && !full.has(of))
          element.toggleClass('chosen', chosen.has(of))
        }
      })
    },
    dress: (palette, fonts) => {
      dressed = [palette, fonts]
      restyle()
    },
    camera: held.camera,
    look: ({ x, y, zoom }) => {
      held.release()
      cy.viewport({ zoom, pan: { x, y } })
    },
    zoomBy: (factor, at = { x: cy.width() / 2, y: cy.height() / 2 }, by = { x: 0, y: 0 }) => {
      const { x, y, zoom } = held.camera()
      const level = Math.min(zooms.most, Math.max(zooms.least, zoom * factor))
      const moved = (from: number, middle: number) => middle - ((middle - from) * level) / zoom
      held.move({ x: moved(x, at.x) + by.x, y: moved(y, at.y) + by.y, zoom: level })
    },
    styleOf: (id, property) => {
      const element = cy.getElementById(id)
      return element.empty() ? undefined : String(element.style(property))
    },
    close: () => {
      fades.settle()
      held.release()
      cy.destroy()
    },
  }
}
