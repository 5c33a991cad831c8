import type { Frame, Scene } from '../../scene.ts'
import { starList } from './list.ts'
import type { Star } from './material.ts'
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
