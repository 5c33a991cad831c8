import type { Citation } from '#domain/citation'
import type { GlyphName } from '../../claims/glyph.tsx'
import type { Frame, Scene } from '../scene.ts'

/** What may be asked of any picture. A layout leaves aside what means nothing to it. */
export type DrawOptions = {
  hide?: ReadonlySet<GlyphName>
  /** The regions whose "+n more" is opened. */
  expanded?: ReadonlySet<string>
  /** The numbers of a slide's sources. Nothing can be picked on it. */
  cite?: (cited: readonly Citation[]) => string
  /** For a wall: at most 20 nodes, all in sight, the rest counted. */
  wall?: boolean
  /** Closer together. */
  compact?: boolean
}

/** A way to give things their places, by arithmetic alone: the same material in the same frame is the same scene. */
export type Layout<Material> = {
  name: string
  /** What it is given, and what it shows. */
  needs: string
  draw: (material: Material, frame: Frame, options?: DrawOptions) => Scene
}
