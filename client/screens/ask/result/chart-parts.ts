import { matchMark } from '../../../claims/marks.ts'
import { isMatch, isStance } from './column-kinds.ts'

/** The tone of a part: what it is said and drawn in. */
export function toneOfPart(part: string | undefined): string | undefined {
  if (isStance(part)) return part
  return isMatch(part) ? matchMark[part].tone : undefined
}

/** Parts that are no stance differ by how dark they are. */
const greys = ['55%', '30%', '75%', '18%', '65%', '42%']

export function fillOfPart(part: string | undefined, parts: readonly string[]): string {
  const tone = toneOfPart(part)
  if (tone) return `var(--${tone}-tint)`
  const grey = part === undefined ? '55%' : (greys[parts.indexOf(part) % greys.length] ?? '55%')
  return `color-mix(in srgb, var(--muted) ${grey}, var(--ground))`
}
