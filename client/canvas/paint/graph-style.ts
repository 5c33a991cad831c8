import { campLetters, campLook } from '../../camps/camp-look.ts'
import { isMatch, matchMark } from '../../claims/marks.ts'
import { accords, isSquare, lineStyleOf, signs, weakened } from '../line-style.ts'
import type { Tone } from '../scene.ts'
import { campColour, drawCampTile } from './draw-camp.ts'
import { drawGlyph } from './draw-scene.ts'
import { tag } from './markup.ts'
import type { Palette } from './palette.ts'

/** One rule of a Cytoscape stylesheet. */
export type StyleRule = { selector: string; style: Record<string, string | number | readonly number[] | undefined> }

const tones: readonly Tone[] = ['supports', 'conditional', 'opposes', 'mixed', 'undeclared', 'plain']

function pictureOf(drawn: string, size: number): string {
  const box = { width: size, height: size, viewBox: `0 0 ${size} ${size}` }
  return `data:image/svg+xml;utf8,${encodeURIComponent(tag('svg', { xmlns: 'http://www.w3.org/2000/svg', ...box }, drawn))}`
}

function signPicture(sign: (typeof signs)[number], colour: string): string {
  return pictureOf(drawGlyph({ x: 16, y: 16, size: 32, sign, colour }), 32)
}

function signRules(palette: Palette): StyleRule[] {
  const picture = (sign: (typeof signs)[number], colour: string, size: string) => ({
    'background-image': signPicture(sign, colour),
    'background-width': size,
    'background-height': size,
  })
  const toneOf = (sign: (typeof signs)[number]): Tone => {
    if (sign === 'broker') return 'plain'
    return isMatch(sign) ? matchMark[sign].tone : sign
  }
  return signs.flatMap((sign) => {
    const tone = toneOf(sign)
    const square = isSquare(sign)
    const badge = square
      ? { shape: 'round-rectangle', 'background-color': palette.ground, 'border-width': 1.3 }
      : { shape: 'ellipse', 'background-color': palette.mark[tone], 'border-width': 0 }
    return [
      { selector: `.bare-${sign}`, style: picture(sign, palette.words[tone], '100%') },
      {
        selector: `.badge-${sign}`,
        style: { ...badge, ...picture(sign, square ? palette.words[tone] : palette.ground, square ? '78%' : '62%') },
      },
    ]
  })
}

function lineRules(palette: Palette): StyleRule[] {
  const looks = [...signs, ...accords].flatMap((sign) => {
    const style = lineStyleOf(sign)
    return [
      { selector: `.line-${sign}`, style },
      { selector: `.line-${sign}.weak`, style: weakened(style) },
    ]
  })
  const kinds = looks.map(({ selector, style: { width, dash, double } }): StyleRule => {
    if (double)
      return {
        selector,
        style: { width: width * 0.4, 'line-outline-width': width * 0.3, 'line-color': palette.ground },
      }
    const dashed = dash.length > 0 ? { 'line-style': 'dashed', 'line-dash-pattern': dash } : {}
    return { selector, style: { width, ...dashed } }
  })
  const colours = tones.map((tone) => ({
    selector: `.line.tone-${tone}`,
    style: { 'line-color': palette.mark[tone], 'line-outline-color': palette.mark[tone] },
  }))
  const plain = [
    {
      selector: '.line-link',
      style: { width: lineStyleOf('link').width, 'target-arrow-shape': 'triangle', 'arrow-scale': 0.8 },
    },
    {
      selector: '.line-tie',
      style: { width: 1.2, 'line-style': 'dashed', 'line-dash-pattern': lineStyleOf('tie').dash },
    },
    {
      selector: '.line-part',
      style: { width: lineStyleOf('part').width },
    },
    {
      selector: '.line-link, .line-tie, .line-part',
      style: { 'line-color': palette.mark.plain, 'target-arrow-color': palette.mark.plain, 'line-opacity': 0.7 },
    },
  ]
  return [...colours, ...kinds, ...plain]
}

function textRules(palette: Palette, fonts: { sans: string; serif: string }): StyleRule[] {
  const colour = (kind: string, color: string, weight: number, family = fonts.sans): StyleRule => ({
    selector: `.text-${kind}`,
    style: { color, 'font-weight': weight, 'font-family': family },
  })
  const side = (anchor: string, halign: string, justification: string): StyleRule => ({
    selector: `.anchor-${anchor}`,
    style: { 'text-halign': halign, 'text-justification': justification },
  })
  return [
    colour('name', palette.ink, 600),
    colour('mark', palette.ink, 600),
    colour('chip', palette.ink, 400),
    colour('note', palette.muted, 400),
    colour('caption', palette.muted, 600),
    colour('thing', palette.ink, 500),
    colour('link', palette.muted, 400),
    {
      selector: '.text-thing, .text-link',
      style: { 'text-background-color': palette.ground, 'text-background-opacity': 0.88, 'text-background-padding': 1 },
    },
    colour('title', palette.ground, 600, fonts.serif),
    colour('subtitle', palette.ground, 400),
    { selector: '.text.italic', style: { 'font-style': 'italic' } },
    side('start', 'right', 'left'),
    side('middle', 'center', 'center'),
    side('end', 'left', 'right'),
  ]
}

function bodyRules(palette: Palette): StyleRule[] {
  const round = { shape: 'ellipse', 'background-color': palette.surface, 'border-width': 2.25 }
  return [
    { selector: '.body', style: { ...round, width: 'data(width)', height: 'data(height)' } },
    ...tones.map((tone) => ({
      selector: `.body.tone-${tone}, .badge.tone-${tone}`,
      style: { 'border-color': palette.mark[tone] },
    })),
    { selector: '.body.broker, .body-more', style: { 'border-color': palette.line } },
    {
      selector: '.body.dashed',
      style: { 'border-style': 'dashed', 'border-dash-pattern': [4, 3], 'border-width': 1.3 },
    },
    { selector: '.body-more', style: { shape: 'round-rectangle', 'corner-radius': '99px' } },
    { selector: '.body-card', style: { shape: 'round-rectangle' } },
    {
      selector: '.body-chip',
      style: { shape: 'round-rectangle', 'corner-radius': '13px', 'border-width': 1.2, 'background-opacity': 0 },
    },
    {
      selector: '.body-centre',
      style: { shape: 'round-rectangle', 'corner-radius': '11px', 'background-color': palette.ink, 'border-width': 0 },
    },
  ]
}

/** A camp's letter in a square, and its pattern in the body: the body's outline stays the stance's. */
function campRules(palette: Palette, sans: string): StyleRule[] {
  const square = {
    shape: 'round-rectangle',
    'corner-radius': '3.5px',
    width: 'data(width)',
    height: 'data(height)',
    label: 'data(words)',
    'font-size': 'data(size)',
    'font-family': sans,
    'font-weight': 700,
    'text-valign': 'center',
    'text-halign': 'center',
    'background-color': palette.ground,
    'border-width': 1.4,
    'z-index': 4,
  }
  return [
    { selector: '.camp', style: square },
    {
      selector: '.camp-none',
      style: { 'border-color': palette.mark.plain, 'border-style': 'dashed', 'border-dash-pattern': [3, 2] },
    },
    ...campLetters.flatMap((letter) => {
      const colour = campColour(letter, palette)
      const { filled } = campLook(letter).pattern
      const tile = { 'background-image': pictureOf(drawCampTile(letter, palette), 16) }
      const inSquare = filled
        ? { 'background-color': colour, color: palette.ground }
        : { ...tile, 'background-width': '100%', 'background-height': '100%', color: colour }
      return [
        { selector: `.camp-${letter}`, style: { ...inSquare, 'border-color': colour } },
        {
          selector: `.fill-${letter}`,
          style: { ...tile, 'background-repeat': 'repeat', 'background-width': 16, 'background-height': 16 },
        },
      ]
    }),
  ]
}

const nothing = { width: 1, height: 1, 'background-opacity': 0, 'border-width': 0, events: 'no' }

/** How the canvas looks in a theme. Everything is said by class; nothing is styled one by one. */
export function graphStyle(palette: Palette, fonts: { sans: string; serif: string }, fading: boolean): StyleRule[] {
  const fade = fading ? { 'transition-property': 'opacity', 'transition-duration': 140 } : {}
  return [
    { selector: 'node, edge', style: { ...fade, 'overlay-opacity': 0, 'underlay-opacity': 0 } },
    { selector: '.nothing', style: nothing },
    ...bodyRules(palette),
    { selector: '.sign', style: { ...nothing, width: 'data(width)', height: 'data(height)' } },
    { selector: '.badge', style: { 'background-opacity': 1, 'z-index': 3 } },
    ...signRules(palette),
    {
      selector: '.text',
      style: {
        ...nothing,
        label: 'data(words)',
        'font-size': 'data(size)',
        'text-valign': 'center',
        'text-wrap': 'wrap',
        'line-height': 1.25,
        events: 'yes',
        'text-events': 'yes',
      },
    },
    ...textRules(palette, fonts),
    {
      selector: '.line',
      style: {
        'curve-style': 'unbundled-bezier',
        'edge-distances': 'endpoints',
        'control-point-weights': 'data(weights)',
        'control-point-distances': 'data(distances)',
        'source-endpoint': 'data(leaves)',
        'target-endpoint': 'data(arrives)',
      },
    },
    ...lineRules(palette),
    {
      selector: '.rule',
      style: {
        width: 1,
        'line-color': palette.line,
        'line-style': 'dashed',
        'line-dash-pattern': [1, 4],
        events: 'no',
      },
    },
    { selector: '.rule.solid', style: { 'line-style': 'solid', 'line-color': palette.mark.plain } },
    ...campRules(palette, fonts.sans),
    { selector: '.text-title, .text-subtitle, .text-mark, .text-chip', style: { events: 'no', 'text-events': 'no' } },
    { selector: '.body.chosen', style: { 'border-width': 4 } },
    { selector: '.body-chip.chosen', style: { 'border-width': 2.2 } },
    { selector: '.faded', style: { opacity: 0.16 } },
    // Words that fade stay readable: 3:1 and more, in either theme.
    { selector: '.text.faded', style: { opacity: 0.5 } },
    { selector: '.text-note.faded, .text-link.faded', style: { opacity: 0.7 } },
  ]
}
