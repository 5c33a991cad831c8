import type { Ref } from '#domain/ref'
import type { Stance } from '#domain/stance'
import type { GlyphName } from '../claims/glyph.tsx'

/** A picture as plain numbers in pixels: what every renderer (canvas, SVG, list of buttons) draws. */
export type Point = { x: number; y: number }
export type Box = { x: number; y: number; width: number; height: number }
/** A stance lends its colours; `plain` has none. */
export type Tone = Stance | 'plain'

/** `x` is where the text is anchored, `y` its top. */
export type SceneText = Point & {
  lines: readonly string[]
  anchor: 'start' | 'middle' | 'end'
  /** `thing` and `link` stand on a ground of their own, over lines that pass behind. */
  kind: 'name' | 'note' | 'title' | 'subtitle' | 'chip' | 'mark' | 'caption' | 'thing' | 'link'
  size: number
  /** Of strength 1. */
  italic?: true
}

/** `x`, `y` is the middle of the body. `id` names this place in the scene, `ref` whom it stands for: one actor may have two. */
export type SceneNode = Box & {
  id: string
  ref: Ref
  kind: 'centre' | 'circle' | 'card' | 'chip' | 'more'
  tone: Tone
  sign?: GlyphName
  dashed: boolean
  texts: readonly SceneText[]
  /** Where the sign stands in the body, for those that wear one. */
  glyph?: Point & { size: number }
  camp?: CampMark
  /** What several that it stands for are. */
  kinds?: readonly LineSign[]
  says: string
}

/** The camp that an actor is computed to be in, worn on its body: no stance. Without a letter it is in none. */
export type CampMark = Point & { size: number; letter?: string; fills: boolean }

/** Computed between two actors: they agree, differ, or both. No stance of either. */
export type AccordSign = 'agrees' | 'differs' | 'divided'

/** A line's kind: by its sign; a plain `link`, of which only its words tell what it is: with an arrow where it leads from one to the other; what is computed between two; or of a `part` in the middle, which takes no side. */
export type LineSign = GlyphName | 'link' | 'tie' | 'part' | AccordSign

/** From an actor's body to its target's; the curve runs through `controls` as a chain of quadratic ones. */
export type SceneEdge = {
  id: string
  from: string
  to: string
  sign: LineSign
  tone: Tone
  start: Point
  controls: readonly Point[]
  end: Point
  badge?: Point & { size: number }
  /** What stands on the line. */
  words?: SceneText
  count: number
  /** What it stands for is of strength 1. */
  weak?: true
  says: string
}

/** A line that belongs to nobody: dotted between parts, solid where several hang from it. */
export type SceneRule = { from: Point; to: Point; solid?: true }

export type Scene = {
  width: number
  height: number
  scale: number
  nodes: readonly SceneNode[]
  edges: readonly SceneEdge[]
  captions: readonly SceneText[]
  rules: readonly SceneRule[]
  /** Its lines stay faint until something is picked. */
  quiet?: true
}

/** The room for a scene. `scale` 1 is text for a desk (12 pixels and more); a wall takes 28/12. */
export type Frame = { width: number; height: number; scale: number }
