import type { BrokerageRole } from '#domain/brokerage'
import type { JointAnswer } from '#domain/demand'
import type { Stance } from '#domain/stance'

/** How a stance is said and drawn. Colours are the tokens `--<stance>-ink`, `-tint` and `-mark`. */
export const stanceMark = {
  supports: { glyph: '✓', word: 'supports', plural: 'support', dash: [] },
  conditional: { glyph: '~', word: 'on a condition', plural: 'on a condition', dash: [12, 5] },
  opposes: { glyph: '✕', word: 'opposes', plural: 'oppose', dash: [5, 4] },
  mixed: { glyph: '≠', word: 'says both', plural: 'say both', dash: [] },
  undeclared: { glyph: '–', word: 'has declared nothing', plural: 'have declared nothing', dash: [1, 4] },
} as const satisfies Record<Stance, { glyph: string; word: string; plural: string; dash: readonly number[] }>

/** How a point answers a demand, or several differently. Never drawn or said as a stance; `tone` lends the colour of the side it falls on, a split that of neither. */
export const matchMark = {
  meets: { glyph: '⊕', word: 'demand met', says: 'meets', tone: 'supports' },
  'partly-meets': { glyph: '◐', word: 'partly met', says: 'partly meets', tone: 'supports' },
  contradicts: { glyph: '⊖', word: 'demand contradicted', says: 'contradicts', tone: 'opposes' },
  split: { glyph: '±', word: 'demands answered differently', says: 'differs on', tone: 'undeclared' },
} as const satisfies Record<JointAnswer, { glyph: string; word: string; says: string; tone: Stance }>

export const brokerGlyph = '◆'

/** What a broker did, in the past tense of a sentence: "Witkoff drafted the plan". */
export const roleWord = {
  drafted: 'drafted',
  negotiated: 'negotiated',
  mediated: 'mediated',
  conveyed: 'conveyed',
  hosted: 'hosted',
  offered: 'offered',
  authorised: 'authorised',
  published: 'published',
  leaked: 'leaked',
  'told-the-press': 'told the press of',
} as const satisfies Record<BrokerageRole, string>

/** Left is for, right is against, everywhere. Mixed and undeclared stand in the middle. */
export const sideOf = {
  supports: 'for',
  conditional: 'for',
  opposes: 'against',
  mixed: 'middle',
  undeclared: 'middle',
} as const satisfies Record<Stance, 'for' | 'against' | 'middle'>
