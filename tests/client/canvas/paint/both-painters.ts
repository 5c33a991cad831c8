import { drawScene } from '#client/canvas/paint/draw-scene.ts'
import { openGraphCanvas } from '#client/canvas/paint/graph-canvas.ts'
import type { Palette } from '#client/canvas/paint/palette.ts'
import { pagePalette } from '#client/canvas/paint/palette.ts'
import { drawInk } from '#client/canvas/paint/table/draw-ink.ts'
import type { Ink } from '#client/canvas/paint/table/ink.ts'
import { inkElements } from '#client/canvas/paint/table/ink-elements.ts'
import type { Scene, SceneEdge, SceneNode, SceneText, Tone } from '#client/canvas/scene.ts'

let colours = 0
/** No two of them alike, so that none is taken for another. */
const nextColour = () => {
  colours += 1
  return `#${(colours * 7919 + 4096).toString(16).padStart(6, '0')}`
}
const all = <T extends string>(of: Record<T, string>) =>
  Object.fromEntries(Object.keys(of).map((key) => [key, nextColour()]))

const tones = ({ plain: _, ...rest }: Record<Tone, string>): Record<Tone, string> => ({
  ...pagePalette.mark,
  ...all(rest),
  plain: nextColour(),
})

/** A palette in which every colour is of its own. */
export const palette: Palette = {
  ...pagePalette,
  ground: nextColour(),
  surface: nextColour(),
  ink: nextColour(),
  muted: nextColour(),
  line: nextColour(),
  mark: tones(pagePalette.mark),
  words: tones(pagePalette.words),
  camps: pagePalette.camps.map(nextColour),
}

const canvas = openGraphCanvas(null, { onSelect: () => undefined })
canvas.dress(palette, { sans: 'Inter', serif: 'Source Serif' })

type Tag = { name: string; has: Record<string, string> }

/** The elements of markup, in the order in which they are drawn. */
function tagsIn(markup: string): Tag[] {
  return [...markup.matchAll(/<([a-z]+)((?: [a-zA-Z0-9-]+="[^"]*")*)\/?>/g)].map(([, name = '', attributes = '']) => ({
    name,
    has: Object.fromEntries(
      [...attributes.matchAll(/ ([a-zA-Z0-9-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value]),
    ),
  }))
}

function painted(tags: readonly Tag[]) {
  return {
    svg: (name: string, at = 0): Record<string, string> => tags.filter((tag) => tag.name === name)[at]?.has ?? {},
    canvas: (id: string) => (property: string) => canvas.styleOf(id, property) ?? `no ${id}`,
    positions: canvas.positions(),
    places: canvas.places(),
  }
}

/** One scene by both painters: the SVG's elements, and the computed style of the canvas's. */
export function paintedBy(scene: Scene) {
  canvas.show(scene)
  return painted(tagsIn(drawScene(scene, palette)))
}

/** The same of what lies on the Table. */
export function inkedBy(ink: readonly Ink[]) {
  canvas.draw(inkElements(ink))
  return { ...painted(tagsIn(drawInk(ink, palette))), at: canvas.places() }
}

const ref = { id: 'one', label: 'Actor', name: 'One' } as const

export const aNode = (given: Partial<SceneNode> = {}): SceneNode => ({
  id: 'one',
  ref,
  kind: 'circle',
  x: 100,
  y: 100,
  width: 34,
  height: 34,
  tone: 'plain',
  dashed: false,
  texts: [],
  says: 'One',
  ...given,
})

export const aText = (given: Partial<SceneText> = {}): SceneText => ({
  x: 60,
  y: 40,
  lines: ['first', 'second'],
  anchor: 'start',
  kind: 'name',
  size: 14,
  ...given,
})

/** From a node at the left to the middle. */
export const aLine = (given: Partial<SceneEdge> = {}): SceneEdge => ({
  id: 'line',
  from: 'one',
  to: 'two',
  sign: 'supports',
  tone: 'supports',
  start: { x: 120, y: 100 },
  controls: [{ x: 200, y: 140 }],
  end: { x: 300, y: 100 },
  count: 1,
  says: 'One supports it',
  ...given,
})

export function aScene(given: Partial<Scene> = {}): Scene {
  const nodes = given.edges ? [aNode(), aNode({ id: 'two', x: 320 })] : []
  return { width: 400, height: 200, scale: 1, nodes, edges: [], captions: [], rules: [], ...given }
}

/** A colour as Cytoscape says it. */
export function rgb(hex: string | undefined): string {
  const [, r = '', g = '', b = ''] = /^#(..)(..)(..)$/.exec(hex ?? '') ?? []
  return `rgb(${[r, g, b].map((part) => Number.parseInt(part, 16)).join(',')})`
}

/** Rounded as the SVG is. Numbers of both painters: "2.25px", "12 5", "0.88". */
export const numbers = (said: string | undefined): number[] =>
  (said ?? '')
    .split(/[\s,]+/)
    .filter(Boolean)
    .map((part) => Math.round(Number.parseFloat(part) * 100) / 100)

/** The drawing inside an image that Cytoscape lays on a body. */
export const imageOf = (said: string): Tag[] => tagsIn(decodeURIComponent(said))
