import type { Rim } from './rim.ts'
import { lengthOf, pointsOn } from './stroke.ts'
import type { DrawnLine } from './table-scene.ts'

/** Where the lines over the table, laid side by side, would cover more than this share of it, nobody can follow one of them. */
export const mostCovered = 0.4

/** How much of the table its lines cover, were none to cross another. */
export function coveredBy(lines: readonly Pick<DrawnLine, 'route' | 'strokes' | 'width'>[], rim: Rim): number {
  const inks = lines
    .filter(({ route }) => route === 'across')
    .map(({ strokes, width }) => strokes.reduce((sum, { stroke }) => sum + lengthOf(pointsOn(stroke, 24)), 0) * width)
  return inks.reduce((sum, ink) => sum + ink, 0) / (4 * rim.across * rim.along)
}
