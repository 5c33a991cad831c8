import type { Sizes } from '../../looks.ts'
import type { Point, SceneText } from '../../scene.ts'
import { wrapText } from '../../text/wrap-text.ts'
import type { Star } from './material.ts'

/** Silence is said, not left blank. */
export function silenceOf({ silence }: Star, at: Point, width: number, sizes: Sizes): SceneText[] {
  if (!silence) return []
  const room = Math.min(width - sizes.margin * 2, sizes.note * 34)
  const lines = wrapText(silence, { width: room, lines: 3, size: sizes.note, face: 'bold' })
  return [{ ...at, lines, anchor: 'middle', kind: 'caption', size: sizes.note }]
}

/** The brokers, where they have only a line. */
export function leadOf({ lead }: Star, { width }: { width: number }, sizes: Sizes): SceneText[] {
  if (!lead) return []
  const lines = wrapText(lead, { width: width - sizes.margin * 2, lines: 1, size: sizes.note, face: 'bold' })
  return [{ x: width / 2, y: sizes.margin * 0.4, lines, anchor: 'middle', kind: 'caption', size: sizes.note }]
}
