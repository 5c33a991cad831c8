import type { JointAnswer } from '#domain/demand'
import type { GlyphName } from '../claims/glyph.tsx'
import { isMatch, stanceMark } from '../claims/marks.ts'
import type { AccordSign, LineSign } from './scene.ts'

/** How the line of each kind is drawn: its width in pixels and its dashes, at scale 1. `double` has a gap down its middle. */
export type LineStyle = { width: number; dash: readonly number[]; double: boolean }

const matchDash = {
  meets: [],
  'partly-meets': [7, 4],
  contradicts: [4, 4],
  split: [10, 3, 2, 3],
} as const satisfies Record<JointAnswer, readonly number[]>

const accordStyle = {
  agrees: { width: 1.8, dash: [], double: false },
  differs: { width: 1.4, dash: [5, 4], double: false },
  divided: { width: 4, dash: [], double: true },
} as const satisfies Record<AccordSign, LineStyle>

export const accords = ['agrees', 'differs', 'divided'] as const

export const isAccord = (sign: LineSign): sign is AccordSign => sign in accordStyle

const thin = 1.2

/** The same of strength 1: as thin as the line of a demand. */
export const weakened = (style: LineStyle): LineStyle => ({ ...style, width: style.double ? thin * 2.5 : thin })

export function lineStyleOf(sign: LineSign): LineStyle {
  if (isAccord(sign)) return accordStyle[sign]
  if (sign === 'link' || sign === 'part') return { width: thin, dash: [], double: false }
  if (sign === 'tie') return { width: thin, dash: [2, 3], double: false }
  if (sign === 'broker') return { width: thin, dash: [], double: false }
  if (isMatch(sign)) return { width: thin, dash: matchDash[sign], double: false }
  return { width: sign === 'mixed' ? 5 : 2.25, dash: stanceMark[sign].dash, double: sign === 'mixed' }
}

export const signs: readonly GlyphName[] = [
  'supports',
  'conditional',
  'opposes',
  'mixed',
  'undeclared',
  'meets',
  'partly-meets',
  'contradicts',
  'split',
  'broker',
]

/** Signs of demands stand in squares, those of stances in filled circles. */
export const isSquare = isMatch

/** Lines that are told by their sign have one drawn on them; plain ones have none. */
export const isPlain = (sign: LineSign): sign is 'link' | 'tie' | 'part' | AccordSign =>
  sign === 'link' || sign === 'part' || sign === 'tie' || isAccord(sign)
