import { type GlyphName, glyphPath } from '../../claims/glyph.tsx'
import { strokeOf } from '../looks.ts'
import type { Point } from '../scene.ts'
import { tag } from './markup.ts'

type Sign = Point & { size: number; sign: GlyphName; colour: string }

/** A sign, drawn so that its square of 16 has the size given. */
export function drawGlyph({ x, y, size, sign, colour }: Sign): string {
  const scale = size / 16
  return tag('path', {
    d: glyphPath[sign],
    transform: `translate(${Math.round((x - size / 2) * 100) / 100} ${Math.round((y - size / 2) * 100) / 100}) scale(${Math.round(scale * 1000) / 1000})`,
    fill: sign === 'broker' ? colour : 'none',
    stroke: colour,
    'stroke-width': strokeOf(sign),
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  })
}

/** Undefined where a line is solid. */
export const dashes = (dash: readonly number[] = []) => (dash.length > 0 ? dash.join(' ') : undefined)
