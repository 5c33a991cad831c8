import { wallScale } from '../looks.ts'

export type SlideFrame = { width: number; height?: number; scale: number }

/**
 * The slide for a screen of this shape, in the units of its drawing: on 1920 names and claims of 28, and as high as the screen. Upright, as on a
 * phone, it is as high as its picture, and scrolls.
 */
export function slideFor({ width, height }: { width: number; height: number }): SlideFrame {
  if (height > width) return { width: 430, scale: 1.1 }
  return { width: 1920, height: Math.round((1920 * height) / Math.max(1, width)), scale: wallScale }
}
