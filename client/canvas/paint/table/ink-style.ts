import { Stance } from '#domain/stance'
import type { GlyphName } from '../../../claims/glyph.tsx'
import { signs } from '../../looks.ts'
import { drawGlyph } from '../draw-glyph.ts'
import type { StyleRule } from '../graph-style.ts'
import { pictureOf } from '../graph-style.ts'
import type { Palette } from '../palette.ts'
import { fadedTo } from './draw-ink.ts'
import { colourOf, type InkColour } from './ink.ts'

const colours: readonly InkColour[] = ['ink', 'muted', 'line', 'ground', 'surface', ...Stance.options]

/** What Cytoscape has to know of the Table's elements. */
export function inkRules(palette: Palette, fonts: { sans: string; serif: string }): StyleRule[] {
  return [
    {
      selector: '.ink-line',
      style: {
        width: 'data(width)',
        'edge-distances': 'endpoints',
        'source-endpoint': '0px 0px',
        'target-endpoint': '0px 0px',
        'z-index': 'data(depth)',
        'z-index-compare': 'manual',
      },
    },
    {
      selector: '.ink-line.bent',
      style: {
        'curve-style': 'segments',
        'segment-weights': 'data(weights)',
        'segment-distances': 'data(distances)',
      },
    },
    { selector: '.ink-line.straight', style: { 'curve-style': 'straight' } },
    { selector: '.ink-line.dashed', style: { 'line-style': 'dashed', 'line-dash-pattern': 'data(dash)' } },
    {
      selector: '.ink-body',
      style: {
        width: 'data(width)',
        height: 'data(height)',
        'border-width': 'data(border)',
        'z-index': 'data(depth)',
        'z-index-compare': 'manual',
      },
    },
    { selector: '.ink-ellipse', style: { shape: 'ellipse' } },
    { selector: '.ink-round', style: { shape: 'round-rectangle', 'corner-radius': 'data(corner)' } },
    { selector: '.ink-polygon', style: { shape: 'polygon', 'shape-polygon-points': 'data(points)' } },
    { selector: '.ink-open', style: { 'background-opacity': 0 } },
    { selector: '.ink-body.dashed', style: { 'border-style': 'dashed', 'border-dash-pattern': 'data(dash)' } },
    { selector: '.silent', style: { events: 'no' } },
    {
      selector: '.ink-words',
      style: { 'line-height': 1.12, 'z-index': 'data(depth)', 'z-index-compare': 'manual' },
    },
    { selector: '.ink-face-serif', style: { 'font-family': fonts.serif } },
    { selector: '.ink-face-sans', style: { 'font-family': fonts.sans } },
    ...[400, 500, 600].map((weight) => ({ selector: `.ink-weight-${weight}`, style: { 'font-weight': weight } })),
    ...colours.flatMap((colour) => colourRules(colour, palette)),
    ...signs.flatMap((sign) => colours.map((colour) => signRule(sign, colour, palette))),
    { selector: '.ink-line.double', style: { 'line-outline-width': 'data(outline)', 'line-color': palette.surface } },
    { selector: '.faint', style: { opacity: fadedTo.shape } },
    { selector: '.text.faint', style: { opacity: fadedTo.words } },
  ]
}

function colourRules(colour: InkColour, palette: Palette): StyleRule[] {
  const drawn = colourOf(colour, palette)
  return [
    { selector: `.ink-line-${colour}`, style: { 'line-color': drawn, 'line-outline-color': drawn } },
    { selector: `.ink-fill-${colour}`, style: { 'background-color': drawn } },
    { selector: `.ink-outline-${colour}`, style: { 'border-color': drawn } },
    { selector: `.ink-words-${colour}`, style: { color: drawn } },
  ]
}

function signRule(sign: GlyphName, colour: InkColour, palette: Palette): StyleRule {
  const drawn = drawGlyph({ x: 16, y: 16, size: 32, sign, colour: colourOf(colour, palette) })
  return {
    selector: `.ink-sign-${sign}-${colour}`,
    style: {
      'background-image': pictureOf(drawn, 32),
      'background-width': '100%',
      'background-height': '100%',
      'z-index': 'data(depth)',
      'z-index-compare': 'manual',
    },
  }
}
