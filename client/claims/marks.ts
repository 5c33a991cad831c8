import type { JointAnswer } from '#domain/demand'
import type { Stance } from '#domain/stance'

/** How a stance is drawn; how it is said stands in `domain/words`. Colours are the tokens `--<stance>-ink`, `-tint` and `-mark`. */
export const stanceMark = {
  supports: { glyph: '✓' },
  conditional: { glyph: '~' },
  opposes: { glyph: '✕' },
  mixed: { glyph: '≠' },
  undeclared: { glyph: '–' },
} as const satisfies Record<Stance, { glyph: string }>

/** How a point's answer to a demand is drawn. Never drawn as a stance; `tone` lends the colour of the side it falls on, a split that of neither. */
export const matchMark = {
  meets: { glyph: '⊕', tone: 'supports' },
  'partly-meets': { glyph: '◐', tone: 'supports' },
  contradicts: { glyph: '⊖', tone: 'opposes' },
  split: { glyph: '±', tone: 'undeclared' },
} as const satisfies Record<JointAnswer, { glyph: string; tone: Stance }>

/** What the signs mean, as short as a legend has it. */
export const signWord = {
  supports: 'supports',
  conditional: 'on a condition',
  opposes: 'opposes',
  mixed: 'said both',
  undeclared: 'no position declared',
  meets: 'demand met',
  'partly-meets': 'met in part',
  contradicts: 'contradicted',
  split: 'answered differently',
  broker: 'brokered it',
} as const satisfies Record<Stance | JointAnswer | 'broker', string>

/** Left is for, right is against, everywhere. Mixed and undeclared stand in the middle. */
export const sideOf = {
  supports: 'for',
  conditional: 'for',
  opposes: 'against',
  mixed: 'middle',
  undeclared: 'middle',
} as const satisfies Record<Stance, 'for' | 'against' | 'middle'>

/** By a demand, not by a stance: drawn thin or dashed, its sign in a square. */
export const isMatch = (sign: string): sign is JointAnswer => sign in matchMark
