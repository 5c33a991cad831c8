import type { Frame, Scene } from '../scene.ts'
import type { Star } from './star.ts'
import { starNarrow } from './star-narrow.ts'
import { starWide } from './star-wide.ts'

/** Gives everything its place, by arithmetic alone: the same star in the same frame is the same picture. */
export function starScene(star: Star, frame: Frame, expanded: ReadonlySet<string> = new Set()): Scene {
  return frame.width < 640 * frame.scale ? starNarrow(star, frame, expanded) : starWide(star, frame, expanded)
}
