import { sayDate } from '#domain/words/dates'
import { isMatch, signWord } from '../../claims/marks.ts'
import { findingWeight, signs, textLooks, toneOf, wallScale } from '../looks.ts'
import { drawBadge, drawScene, drawSign } from '../paint/draw-scene.ts'
import { sans, serif } from '../paint/draw-text.ts'
import { escapeXml, tag } from '../paint/markup.ts'
import type { Palette } from '../paint/palette.ts'
import type { Frame, Scene } from '../scene.ts'
import { textWidth } from '../text/text-width.ts'
import { type Fit, wrapText } from '../text/wrap-text.ts'
import type { NumberedSource } from './numbered-sources.ts'
import { type CampWords, drawCampWords } from './poster-camps.ts'

/** What stands round a picture that leaves the page: its finding, its day, its sources. */
export type PosterWords = {
  /** What the title is about, over it: the title says "it". */
  kicker?: string
  title: string
  asOf: string
  plan?: string
  sources: readonly NumberedSource[]
  step?: string
  /** How the answers to demands are known, in the legend. */
  byDemand?: string
  /** What the camps are that actors wear. */
  camps?: CampWords
}

export type Poster = {
  words: PosterWords
  /** Draws the picture into the room that the words leave. */
  draw: (frame: Frame) => Scene
  width: number
  /** Without it the poster is as high as its picture. */
  height?: number
  scale: number
  palette: Palette
}

export type PosterLine = {
  text: string
  x: number
  y: number
  size: number
  weight: number
  fill: string
  family: string
  anchor?: string
}

/** A line of words that stands round a picture. */
export function line({ text, x, y, size, weight, fill, family, anchor }: PosterLine): string {
  const attributes = {
    x,
    y,
    'font-family': family,
    'font-size': size,
    'font-weight': weight,
    fill,
    'text-anchor': anchor,
  }
  return tag('text', attributes, escapeXml(text))
}

type Place = { x: number; y: number; width: number; size: number; palette: Palette }

/** The signs that the picture uses, with their words, in as many rows as they take. */
function drawLegend(
  scene: Scene,
  { x, y, width, size, palette, byDemand }: Place & Pick<PosterWords, 'byDemand'>,
): { markup: string; height: number } {
  // A line for several kinds at once is drawn as a broker's is, and is none.
  const several = ({ from, sign }: Scene['edges'][number]) =>
    sign === 'broker' && /^more-(for|against|below)$/.test(from)
  const folded = new Set<string>(scene.nodes.flatMap(({ kinds = [] }) => kinds))
  const drawn = [...scene.edges.filter((edge) => !several(edge)), ...scene.nodes.filter(({ kind }) => kind !== 'more')]
  const used = signs.filter((sign) => drawn.some((one) => one.sign === sign) || folded.has(sign))
  const badge = size * 1.35
  let left = x
  let top = y
  const lastAnswer = used.findLast((sign) => isMatch(sign))
  const parts = used.map((sign) => {
    const text = sign === lastAnswer && byDemand ? `${signWord[sign]} (${byDemand})` : signWord[sign]
    const wide = badge * 1.4 + textWidth(text, size, 'sans') + size * 1.6
    if (left > x && left + wide > x + width) {
      left = x
      top += size * 1.9
    }
    const at = { x: left + badge / 2, y: top + size * 0.65, size: badge }
    const mark = sign === 'broker' ? drawSign(at, sign, palette.ink) : drawBadge(at, sign, toneOf(sign), palette)
    const label = {
      text,
      x: left + badge * 1.4,
      y: top + size,
      size,
      weight: textLooks.note.weight,
      fill: palette.muted,
      family: sans,
    }
    left += wide
    return mark + line(label)
  })
  return { markup: parts.join(''), height: used.length > 0 ? top - y + size * 1.9 : 0 }
}

type Foot = { day: string[]; sources: string[]; sourcesX: number; rows: number }

/** All of the sources, or as many as have room with the number of the others: none is cut short. */
function listSources(sources: PosterWords['sources'], fit: Fit): string[] {
  const first = (kept: number): string[] => {
    const named = sources.slice(0, kept).map(({ number, text }) => `${number} ${text}`)
    const list = kept < sources.length ? [...named, `and ${sources.length - kept} more`] : named
    return wrapText(list.join(' · '), { ...fit, lines: Number.POSITIVE_INFINITY })
  }
  const all = first(sources.length)
  if (all.length <= fit.lines || sources.length <= 1) return all
  // One more never takes less room: what lies between so many that have room and so many that have not is halved.
  let [room, none] = [1, sources.length]
  while (none - room > 1) {
    const between = Math.floor((room + none) / 2)
    if (first(between).length <= fit.lines) room = between
    else none = between
  }
  return first(room)
}

/** The day at the left, the sources beside it, and where there is no room beside it, under it. */
function footOf({ words }: Poster, size: number, inner: number, stacked: boolean): Foot {
  const within = (width: number, lines: number) => ({ width, lines, size, face: 'sans' }) as const
  const asOf = `As of ${sayDate(words.asOf)}`
  const stepRoom = words.step ? size * 6 : 0
  if (stacked) {
    const day = wrapText([asOf, words.plan].filter(Boolean).join(' · '), within(inner - stepRoom, 2))
    const sources = listSources(words.sources, within(inner, 16))
    return { day, sources, sourcesX: 0, rows: day.length + sources.length }
  }
  const day = [asOf, ...wrapText(words.plan ?? '', within(inner * 0.24, 2))]
  const beside = Math.max(...day.map((text) => textWidth(text, size, 'sans'))) + size * 3
  const sources = listSources(words.sources, within(inner - beside - stepRoom, 5))
  return { day, sources, sourcesX: beside, rows: Math.max(day.length, sources.length) }
}

type Head = { kicker: string[]; title: string[]; titleSize: number; kickerSize: number; height: number }

/** A finding of more than two lines is set smaller, so that it leaves the picture room. */
function headOf({ words, scale }: Poster, inner: number, stacked: boolean): Head {
  const kickerSize = (stacked ? 12 : scale < wallScale ? 13 : 14) * scale
  const kicker = wrapText(words.kicker ?? '', { width: inner, lines: 2, size: kickerSize, face: 'bold' })
  const sizes = (stacked ? [18] : [22, 19, 16.5]).map((size) => size * scale)
  const set = sizes.map((size) => ({
    titleSize: size,
    title: wrapText(words.title, { width: inner, lines: stacked ? 9 : 4, size, face: 'serif' }),
  }))
  const { title, titleSize } = set.find((one) => one.title.length <= 2) ?? set.at(-1) ?? { title: [], titleSize: 0 }
  const height = kicker.length * kickerSize * 1.5 + title.length * titleSize * 1.2
  return { kicker, title, titleSize, kickerSize, height }
}

function drawHead({ kicker, title, titleSize, kickerSize }: Head, x: number, y: number, palette: Palette): string[] {
  const start = y + kicker.length * kickerSize * 1.5
  const under = kicker.map((text, i) => {
    const at = { x, y: y + kickerSize * (0.9 + i * 1.5) }
    return line({ ...at, text, size: kickerSize, weight: textLooks.caption.weight, fill: palette.muted, family: sans })
  })
  const finding = title.map((text, i) => {
    const at = { x, y: start + titleSize * (0.9 + i * 1.2) }
    return line({ ...at, text, size: titleSize, weight: findingWeight, fill: palette.ink, family: serif })
  })
  return [...under, ...finding]
}

/** A picture with its finding above it and its day, legend and numbered sources below it, as a file of its own. */
export function toPoster(poster: Poster): string {
  const { words, width, scale, palette } = poster
  const stacked = width < 640 * scale
  const margin = (stacked ? 14 : 36) * scale
  const inner = width - margin * 2
  const head = headOf(poster, inner, stacked)
  const top = margin * 0.7 + head.height + 6 * scale
  const small = (stacked ? 10.5 : scale < wallScale ? 9.5 : 11) * scale
  const foot = footOf(poster, small, inner, stacked)
  const legendHeight = stacked ? small * 4.4 : small * 2.4
  const camps = words.camps && drawCampWords(words.camps, { width: inner, size: small, palette })
  const campsHeight = camps?.height ?? 0
  const footHeight = legendHeight + campsHeight + small * 0.8 + foot.rows * small * 1.45 + margin * 0.5

  const room = poster.height === undefined ? 1 : Math.max(1, poster.height - top - footHeight)
  const scene = poster.draw({ width: inner, height: room, scale })
  const height = poster.height ?? top + scene.height + footHeight
  const fit = Math.min(1, (height - top - footHeight) / scene.height)
  const shift = `translate(${margin + (inner - scene.width * fit) / 2} ${top}) scale(${fit})`
  const footTop = height - footHeight
  const legend = drawLegend(scene, {
    x: margin,
    y: footTop,
    width: inner,
    size: small,
    palette,
    byDemand: words.byDemand,
  })
  const rule = footTop + legendHeight + campsHeight
  const base = rule + small * 1.7
  const muted = { size: small, weight: textLooks.note.weight, fill: palette.muted, family: sans }
  const row = (i: number) => base + i * small * 1.45
  const said = [...foot.day, ...words.sources.map(({ number, text }) => `${number} ${text}`)].join('. ')
  const markup = [
    tag('title', {}, escapeXml(words.title)),
    tag('desc', {}, escapeXml(said)),
    tag('rect', { width: '100%', height: '100%', fill: palette.ground }),
    ...drawHead(head, margin, margin * 0.7, palette),
    tag('g', { transform: shift }, drawScene(scene, palette)),
    legend.markup,
    camps ? tag('g', { transform: `translate(${margin} ${footTop + legendHeight})` }, camps.markup) : '',
    tag('line', {
      x1: margin,
      y1: rule,
      x2: width - margin,
      y2: rule,
      stroke: palette.line,
      'stroke-width': scale * 0.6,
    }),
    ...foot.day.map((text, i) => line({ ...muted, text, x: margin, y: row(i) })),
    ...foot.sources.map((text, i) =>
      line({ ...muted, text, x: margin + foot.sourcesX, y: row(i + (stacked ? foot.day.length : 0)) }),
    ),
    words.step ? line({ ...muted, text: words.step, x: width - margin, y: base, anchor: 'end' }) : '',
  ]
  const box = { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${Math.round(width)} ${Math.round(height)}` }
  return tag('svg', { ...box, width: Math.round(width), height: Math.round(height), role: 'img' }, markup)
}
