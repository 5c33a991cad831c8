import type { GlyphName } from '../claims/glyph.tsx'
import { isMatch, matchMark } from '../claims/marks.ts'
import type { Palette } from './paint/palette.ts'
import type { LineSign, SceneEdge, SceneNode, SceneText, Tone } from './scene.ts'
import type { Face } from './text/text-width.ts'

/*
 * How everything in a scene looks, said once: Cytoscape and the SVG draw by it, the poster and the legend too. Numbers are pixels
 * at scale 1, unless they are shares of a size that the scene gives. Colours are the palette's.
 */

/** From here on a picture is for a wall, seen from afar: what is said stands as large as who says it. */
export const wallScale = 2

/** No words become smaller than the page's smallest, whatever shrinks round them, in pixels. */
export const leastText = 12

/** The sizes by which layouts give places, in pixels, for a scale. `badge` and `mark` are of signs and initials. */
export function sizesOf(scale: number) {
  const wall = scale >= wallScale
  return {
    name: (wall ? 14.5 : 14) * scale,
    note: Math.max(leastText, (wall ? 14 : 12) * scale),
    title: 19 * scale,
    mark: Math.max(leastText, 12 * scale),
    radius: 17 * scale,
    badge: 18 * scale,
    gap: 9 * scale,
    margin: 18 * scale,
    row: 12 * scale,
    chip: 26 * scale,
  }
}

export type Sizes = ReturnType<typeof sizesOf>

/** The distance of two lines of text, in font sizes. */
export const lineHeight = 1.25

/** `face`: by whose widths it is measured; `ground`: it stands on a ground of its own, over lines that pass behind. */
export type TextLook = {
  face: Face
  weight: number
  colour: 'ink' | 'muted' | 'ground'
  opacity?: number
  ground?: true
}

export const textLooks: Record<SceneText['kind'], TextLook> = {
  name: { face: 'bold', weight: 600, colour: 'ink' },
  note: { face: 'sans', weight: 400, colour: 'muted' },
  title: { face: 'serif', weight: 600, colour: 'ground' },
  subtitle: { face: 'sans', weight: 400, colour: 'ground', opacity: 0.8 },
  chip: { face: 'sans', weight: 400, colour: 'ink' },
  mark: { face: 'bold', weight: 600, colour: 'ink' },
  caption: { face: 'bold', weight: 600, colour: 'muted' },
  thing: { face: 'sans', weight: 500, colour: 'ink', ground: true },
  link: { face: 'sans', weight: 400, colour: 'muted', ground: true },
}

/** The ground of words over lines: how much it covers of what is behind it, and how far it reaches beyond them. */
export const textGround = { opacity: 0.88, padding: 1 }

/** The finding over a picture that leaves the page, heavier than a title within it. */
export const findingWeight = 650

const full = 2.25
const thin = 1.2

/** `double`: with a gap down its middle. */
type Line = { width: number; dash?: readonly number[]; double?: true }

const lines: Record<LineSign, Line> = {
  supports: { width: full },
  conditional: { width: full, dash: [12, 5] },
  opposes: { width: full, dash: [5, 4] },
  mixed: { width: 5, double: true },
  undeclared: { width: full, dash: [1, 4] },
  meets: { width: thin },
  'partly-meets': { width: thin, dash: [7, 4] },
  contradicts: { width: thin, dash: [4, 4] },
  split: { width: thin, dash: [10, 3, 2, 3] },
  broker: { width: thin },
  link: { width: thin },
  tie: { width: thin, dash: [2, 3] },
  part: { width: thin },
}

/** Of strength 1: as thin as the line of a demand; a double one as thin as it can be and still show its gap. */
const weakened = ({ double }: Line) => (double ? thin * 2.5 : thin)

/** The share of a double line's width that its gap takes. */
const gapShare = 0.4

/** In pixels. `gap` is 0 where the line is a single one, `dash` empty where it is solid. A `link` looks as its form says. */
export type LineLook = { width: number; dash: readonly number[]; gap: number }

export function lineLookOf({ sign, weak }: Pick<SceneEdge, 'sign' | 'weak'>, scale: number): LineLook {
  const line = lines[sign]
  const width = (weak ? weakened(line) : line.width) * scale
  return {
    width,
    dash: (line.dash ?? []).map((part) => part * scale),
    gap: line.double ? width * gapShare : 0,
  }
}

/** A line that belongs to nobody; a solid one has no dashes. */
export const ruleLook = { width: 1, dash: [1, 4] } as const

const borders = { centre: 0, words: 0, chip: thin, box: thin, circle: full, card: full, more: full }

/** The outline of a body: full for what is said, thin for chips and for what is dashed. */
export function bodyLookOf({ kind, dashed, width, height }: Body, scale: number) {
  const border = Math.min(borders[kind], dashed ? thin : full) * scale
  // A small card has to be told from a circle: its corner takes no more than a quarter of it.
  const corner = { centre: 11 * scale, box: 5 * scale, card: Math.min(7 * scale, width / 4) }
  return { border, dash: dashed ? [4 * scale, 3 * scale] : [], corner: { ...round(height), ...corner }[kind] }
}

type Body = Pick<SceneNode, 'kind' | 'dashed' | 'width' | 'height'>

const round = (height: number) => ({ circle: height / 2, chip: height / 2, more: height / 2, words: 0 })

/** What a body is filled with; a chip is open, and words have none. */
export function fillOf(kind: SceneNode['kind'], palette: Palette): string | undefined {
  if (kind === 'centre') return palette.ink
  return kind === 'chip' || kind === 'words' ? undefined : palette.surface
}

/** A stance outlines the body in its colour; brokers, and those who stand for several, have none of it. */
export function outlineOf({ kind, tone, sign }: Pick<SceneNode, 'kind' | 'tone' | 'sign'>, palette: Palette): string {
  return sign === 'broker' || kind === 'more' || (kind === 'box' && tone === 'plain')
    ? palette.line
    : palette.mark[tone]
}

/** Those that have a sign drawn on them, in the order of a legend. */
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

/** A stance's own colours; a demand borrows those of the side it falls on; brokers and who takes part have none. */
export function toneOf(sign: GlyphName | 'part'): Tone {
  if (sign === 'broker' || sign === 'part') return 'plain'
  return isMatch(sign) ? matchMark[sign].tone : sign
}

/** Lines that are told by their sign have one drawn on them; plain ones have none. */
export const isPlain = (sign: LineSign): sign is 'link' | 'tie' | 'part' =>
  sign === 'link' || sign === 'part' || sign === 'tie'

/** Signs of demands stand in squares, those of stances in filled circles. */
export const isSquare = isMatch

/** A sign's strokes, on its square of 16. */
export const strokeOf = (sign: GlyphName) => (isSquare(sign) ? 1.6 : 2.2)

/** The ground of a sign on a line, in shares of its size; `glyph` is how large the sign is in it. */
export function badgeLookOf(sign: GlyphName) {
  return isSquare(sign) ? { corner: 0.22, border: 0.075, glyph: 0.78 } : { corner: 0.5, border: 0.08, glyph: 0.62 }
}

/** A stance's sign stands out of its colour, ringed by the page's ground; that of a demand's answer is open. */
export function badgeColours(sign: GlyphName, tone: Tone, { ground, mark, words }: Palette) {
  return isSquare(sign)
    ? { fill: ground, outline: mark[tone], glyph: words[tone] }
    : { fill: mark[tone], outline: ground, glyph: ground }
}

/** A sign without a ground of its own has the colour of its words. */
export const bareColour = (tone: Tone, { words }: Palette): string => words[tone]

/** The square of a camp's letter, in shares of its size; without a letter it is broken. `tile` is the side of its pattern, in pixels. */
export const campSquare = {
  corner: 0.18,
  border: 0.075,
  dash: [0.16, 0.12],
  letter: 0.7,
  weight: 600,
  tile: 16,
} as const
