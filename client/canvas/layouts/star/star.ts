import type { Frame, Scene } from '../../scene.ts'
import type { Layout } from '../layout.ts'
import { starList } from './list.ts'
import type { Star } from './material.ts'
import { onWall } from './wall.ts'
import { starWide } from './wide.ts'

const many = 8

/** Where lines round the middle would run into one another or leave no room for words. */
function needsList({ shape, for: supporters, against, parts = [] }: Star, { width, scale }: Frame): boolean {
  if (parts.length > 0) return true
  const crowded = Math.max(supporters.length, against.length) > many
  return width < (shape === 'card' ? (crowded ? 1400 : 900) : 640) * scale
}

/** Gives everything its place, by arithmetic alone: the same star in the same frame is the same picture. */
export function starScene(star: Star, frame: Frame, expanded: ReadonlySet<string> = new Set()): Scene {
  return needsList(star, frame) ? starList(star, frame, expanded) : starWide(star, frame, expanded)
}

/** One thing in the middle, and round it who stands how to it, or what it stands to. */
export const starLayout: Layout<Star> = {
  name: 'star',
  needs: 'What is in the middle, with what is for it, against it, above and below',
  draw: (star, frame, { expanded, wall, compact = false } = {}) =>
    wall ? onWall(star, frame) : starScene({ ...star, compact }, frame, expanded),
}
