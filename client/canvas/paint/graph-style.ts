import { campLetters, campLook } from '../../camps/camp-look.ts'
import type { GlyphName } from '../../claims/glyph.tsx'
import {
  badgeColours,
  badgeLookOf,
  bareColour,
  campSquare,
  fillOf,
  isSquare,
  outlineOf,
  signs,
  toneOf,
} from '../looks.ts'
import type { SceneNode, Tone } from '../scene.ts'
import { campColour, drawCampTile } from './draw-camp.ts'
import { drawGlyph } from './draw-glyph.ts'
import { tag } from './markup.ts'
import type { Palette } from './palette.ts'
import { anchorRules, nothing, text, textRules } from './text-style.ts'

/** One rule of a Cytoscape stylesheet. */
export type StyleRule = { selector: string; style: Record<string, string | number | readonly number[] | undefined> }

const tones: readonly Tone[] = ['supports', 'conditional', 'opposes', 'mixed', 'undeclared', 'plain']

export function pictureOf(drawn: string, size: number): string {
  const box = { width: size, height: size, viewBox: `0 0 ${size} ${size}` }
  return `data:image/svg+xml;utf8,${encodeURIComponent(tag('svg', { xmlns: 'http://www.w3.org/2000/svg', ...box }, drawn))}`
}

const outlined = { 'border-width': 'data(border)', 'corner-radius': 'data(corner)' }
const sized = { width: 'data(width)', height: 'data(height)' }

function signRules(palette: Palette): StyleRule[] {
  const picture = (sign: GlyphName, colour: string, share: number) => ({
    'background-image': pictureOf(drawGlyph({ x: 16, y: 16, size: 32, sign, colour }), 32),
    'background-width': `${share * 100}%`,
    'background-height': `${share * 100}%`,
  })
  return signs.flatMap((sign): StyleRule[] => {
    const { glyph } = badgeLookOf(sign)
    const colours = badgeColours(sign, toneOf(sign), palette)
    const ground = {
      shape: isSquare(sign) ? 'round-rectangle' : 'ellipse',
      'background-color': colours.fill,
      'border-color': colours.outline,
    }
    return [
      { selector: `.bare-${sign}`, style: picture(sign, bareColour(toneOf(sign), palette), 1) },
      { selector: `.badge-${sign}`, style: { ...ground, ...outlined, ...picture(sign, colours.glyph, glyph) } },
    ]
  })
}

function lineRules(palette: Palette): StyleRule[] {
  const colours = tones.map((tone): StyleRule => {
    const colour = palette.mark[tone]
    const style = { 'line-color': colour, 'line-outline-color': colour }
    return { selector: `.line.tone-${tone}`, style }
  })
  return [
    ...colours,
    { selector: '.line.dashed, .rule', style: { 'line-style': 'dashed', 'line-dash-pattern': 'data(dash)' } },
    { selector: '.line.double', style: { 'line-outline-width': 'data(outline)', 'line-color': palette.ground } },
    { selector: '.rule', style: { width: 'data(width)', 'line-color': palette.line, events: 'no' } },
    { selector: '.rule.solid', style: { 'line-style': 'solid', 'line-color': palette.mark.plain } },
  ]
}

const kinds: readonly SceneNode['kind'][] = ['centre', 'circle', 'card', 'chip', 'more', 'box', 'words']

function bodyRules(palette: Palette): StyleRule[] {
  const border = (of: Partial<SceneNode>) => outlineOf({ kind: 'circle', tone: 'plain', ...of }, palette)
  return [
    { selector: '.body', style: { shape: 'round-rectangle', ...sized, ...outlined } },
    { selector: '.body-circle', style: { shape: 'ellipse' } },
    ...kinds.map((kind): StyleRule => {
      const fill = fillOf(kind, palette)
      const style = fill === undefined ? { 'background-opacity': 0 } : { 'background-color': fill }
      return { selector: `.body-${kind}`, style }
    }),
    ...tones.map((tone) => ({ selector: `.body.tone-${tone}`, style: { 'border-color': border({ tone }) } })),
    { selector: '.body.broker', style: { 'border-color': border({ sign: 'broker' }) } },
    { selector: '.body-more', style: { 'border-color': border({ kind: 'more' }) } },
    { selector: '.body-box.tone-plain', style: { 'border-color': border({ kind: 'box' }) } },
    { selector: '.body.dashed', style: { 'border-style': 'dashed', 'border-dash-pattern': 'data(dash)' } },
  ]
}

/** A camp's letter in a square, and its pattern in the body: the body's outline stays the stance's. */
function campRules(palette: Palette, sans: string): StyleRule[] {
  const square = {
    shape: 'round-rectangle',
    ...sized,
    ...outlined,
    label: 'data(words)',
    'font-size': 'data(size)',
    'font-family': sans,
    'font-weight': campSquare.weight,
    'text-valign': 'center',
    'text-halign': 'center',
    'background-color': palette.ground,
    'z-index': 4,
  }
  return [
    { selector: '.camp', style: square },
    {
      selector: '.camp-none',
      style: { 'border-color': palette.mark.plain, 'border-style': 'dashed', 'border-dash-pattern': 'data(dash)' },
    },
    ...campLetters.flatMap((letter): StyleRule[] => {
      const colour = campColour(letter, palette)
      const { filled } = campLook(letter).pattern
      const tile = { 'background-image': pictureOf(drawCampTile(letter, palette), campSquare.tile) }
      const inSquare = filled
        ? { 'background-color': colour, color: palette.ground }
        : { ...tile, 'background-width': '100%', 'background-height': '100%', color: colour }
      const repeated = {
        'background-repeat': 'repeat',
        'background-width': 'data(tile)',
        'background-height': 'data(tile)',
      }
      return [
        { selector: `.camp-${letter}`, style: { ...inSquare, 'border-color': colour } },
        { selector: `.fill-${letter}`, style: { ...tile, ...repeated } },
      ]
    }),
  ]
}

/** What a hand has picked out, and what stands back for it. Only a canvas knows such a thing. */
const pickedRules: StyleRule[] = [
  { selector: '.body.chosen', style: { 'border-width': 4 } },
  { selector: '.body-chip.chosen, .body-box.chosen, .body-words.chosen', style: { 'border-width': 2.2 } },
  { selector: '.body-words.chosen', style: { 'corner-radius': 5 } },
  { selector: '.faded', style: { opacity: 0.16 } },
  // Words that fade stay readable: 3:1 and more, in either theme.
  { selector: '.text.faded', style: { opacity: 0.5 } },
  { selector: '.text-note.faded, .text-link.faded', style: { opacity: 0.7 } },
]

const sign: StyleRule = { selector: '.sign', style: { ...nothing, ...sized } }

const baseRules = (fading: boolean): StyleRule[] => {
  const fade = fading ? { 'transition-property': 'opacity, underlay-opacity', 'transition-duration': 140 } : {}
  return [
    { selector: 'node, edge', style: { ...fade, 'overlay-opacity': 0, 'underlay-opacity': 0 } },
    { selector: '.nothing', style: nothing },
  ]
}

/** Of that as much as ink needs: every rule is held against every element. */
export const inkStyle = (fading: boolean): StyleRule[] => [
  ...baseRules(fading),
  sign,
  text,
  ...anchorRules,
  ...pickedRules,
]

/** How the canvas looks in a theme. Everything is said by class and data; nothing is styled one by one. */
export function graphStyle(palette: Palette, fonts: { sans: string; serif: string }, fading: boolean): StyleRule[] {
  return [
    ...baseRules(fading),
    ...bodyRules(palette),
    sign,
    { selector: '.badge', style: { 'background-opacity': 1, 'z-index': 3 } },
    ...signRules(palette),
    text,
    ...textRules(palette, fonts),
    {
      selector: '.line',
      style: {
        width: 'data(width)',
        'curve-style': 'unbundled-bezier',
        'edge-distances': 'endpoints',
        'control-point-weights': 'data(weights)',
        'control-point-distances': 'data(distances)',
        'source-endpoint': 'data(leaves)',
        'target-endpoint': 'data(arrives)',
      },
    },
    ...lineRules(palette),
    ...campRules(palette, fonts.sans),
    { selector: '.text-title, .text-subtitle, .text-mark, .text-chip', style: { events: 'no', 'text-events': 'no' } },
    ...pickedRules,
  ]
}
