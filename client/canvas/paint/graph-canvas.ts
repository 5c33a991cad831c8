import cytoscape, { type Core, type ElementDefinition, type EventObject } from 'cytoscape'
import type { Point, Scene } from '../scene.ts'
import type { GraphElement } from './graph-element.ts'
import { graphElements } from './graph-elements.ts'
import { graphStyle } from './graph-style.ts'
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
  /** The same of what another painter's words are for. */
  draw: (elements: readonly GraphElement[]) => void
  layout: (positions: Readonly<Record<string, Point>>) => void
  positions: () => Record<string, Point>
  /** Where each of its nodes is, bodies or not. */
  places: () => Record<string, Point>
  emphasise: (full: ReadonlySet<string> | undefined, chosen: ReadonlySet<string>) => void
  dress: (palette: Palette, fonts: { sans: string; serif: string }) => void
  camera: () => Camera
  look: (camera: Camera) => void
  zoomBy: (factor: number, at?: Point) => void
  /** How Cytoscape draws one of its elements: a property of its style, as it is computed. Undefined where there is no such element. */
  styleOf: (element: string, property: string) => string | undefined
  close: () => void
}

function toDefinition({ id, of, classes, at, data, joins }: GraphElement): ElementDefinition {
  return {
    group: joins ? 'edges' : 'nodes',
    data: { ...data, ...joins, id, of },
    classes,
    ...(at && { position: { ...at } }),
    grabbable: (classes.startsWith('body') && !classes.includes('body-chip')) || classes.includes('grabbed-by-hand'),
  }
}

/** Puts in what is new, takes out what is gone, and touches of the rest only what differs: what stays never moves. */
function difference(cy: Core, before: ReadonlyMap<string, GraphElement>, elements: readonly GraphElement[]) {
  const wanted = new Map(elements.map((element) => [element.id, element]))
  const gone = [...before.keys()].filter((id) => !wanted.has(id))
  cy.batch(() => {
    for (const id of gone) cy.getElementById(id).remove()
    for (const element of elements) {
      const old = before.get(element.id)
      const there = old && cy.getElementById(element.id)
      if (!old || !there || there.empty()) cy.add(toDefinition(element))
      else if (JSON.stringify(old) !== JSON.stringify(element)) {
        there.data({ ...element.data })
        if (old.classes !== element.classes) there.classes(element.classes)
        if (element.at && !there.grabbed()) there.position({ ...element.at })
      }
    }
  })
  return wanted
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
    minZoom: 0.25,
    maxZoom: 4,
  })
  const still = globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? true
  let shown: ReadonlyMap<string, GraphElement> = new Map()
  listen(cy, hands)
  const draw = (elements: readonly GraphElement[]) => {
    shown = difference(cy, shown, elements)
  }
  const bodies = () => cy.nodes('.body')
  return {
    show: (scene) => draw(graphElements(scene)),
    draw,
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
      cy.style([...graphStyle(palette, fonts, !still), ...inkRules(palette, fonts)])
    },
    camera: () => ({ ...cy.pan(), zoom: cy.zoom() }),
    look: ({ x, y, zoom }) => {
      cy.viewport({ zoom, pan: { x, y } })
    },
    zoomBy: (factor, at) => {
      const middle = { x: cy.width() / 2, y: cy.height() / 2 }
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: at ?? middle })
    },
    styleOf: (id, property) => {
      const element = cy.getElementById(id)
      return element.empty() ? undefined : String(element.style(property))
    },
    close: () => {
      cy.destroy()
    },
  }
}
