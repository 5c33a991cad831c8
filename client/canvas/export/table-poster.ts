import type { RelationKind } from '#domain/relation'
import { sayDate } from '#domain/words/dates'
import { sayCount } from '#domain/words/plurals'
import type { TableFrame } from '../layouts/table/measures.ts'
import type { DrawnLine, TableScene } from '../layouts/table/table-scene.ts'
import { findingWeight } from '../looks.ts'
import { sans, serif } from '../paint/draw-text.ts'
import { tag } from '../paint/markup.ts'
import type { Palette } from '../paint/palette.ts'
import { drawInk } from '../paint/table/draw-ink.ts'
import { inkOf } from '../paint/table/ink.ts'
import { sampleInk } from '../paint/table/sample-ink.ts'
import { textWidth } from '../text/text-width.ts'
import { wrapText } from '../text/wrap-text.ts'
import type { NumberedSource } from './numbered-sources.ts'
import { line } from './poster.ts'

export type TablePoster = {
  title: string
  asOf: string
  /** What a thin line means, where there is one. */
  thin: string
  sources: readonly NumberedSource[]
  /** What a line is called, in the legend. */
  wordOf: (line: Pick<DrawnLine, 'kind' | 'status'>) => string
  /** Draws the Table into the room that the words leave. */
  draw: (frame: TableFrame) => TableScene
  width: number
  height: number
  form: TableFrame['form']
  palette: Palette
}

/** The kinds of lines that are drawn, each once, as they come. */
function kindsIn({ lines }: TableScene): Pick<DrawnLine, 'kind' | 'status'>[] {
  const kinds = new Map<string, { kind: RelationKind; status?: DrawnLine['status'] }>()
  for (const { kind, status } of lines) kinds.set(`${kind} ${status}`, { kind, ...(status && { status }) })
  return [...kinds.values()]
}

/** Of which day it is, what is thin in it, and what of that day it leaves out. */
function sayGround({ asOf, thin }: TablePoster, { weak, leftOut: { lines, mat, stances } }: TableScene): string {
  const left = [
    ...(mat > 0 ? [`${sayCount(mat, 'line')}, too many to be followed`] : []),
    ...(lines > 0 ? [`${sayCount(lines, 'line')} of folded actors`] : []),
    ...(stances > 0 ? [`${sayCount(stances, 'stance')} of folded actors`] : []),
  ]
  const said = [
    `As of ${sayDate(asOf)}`,
    ...(weak.size > 0 ? [thin] : []),
    ...(left.length > 0 ? [`Left out: ${left.join(', ')}`] : []),
  ]
  return said.join(' · ')
}

/** The Table on a wall or on paper: its finding, the picture, what its lines mean, what is left out, its day and its numbered sources. */
export function toTablePoster(poster: TablePoster): string {
  const { title, sources, wordOf, draw, width, height, form, palette } = poster
  const wall = form === 'wall'
  const [margin, large, small] = wall ? [60, 44, 24] : [36, 24, 13]
  const room = width - margin * 2
  const titles = wrapText(title, { width: room, size: large, face: 'serif', lines: 2 })
  const top = margin + large * 1.2 * titles.length
  const listed = sources.map(({ number, text }) => `${number} ${text}`).join('   ')
  const sourceSize = wall ? 18 : 12
  const rows = wrapText(listed, { width: room, size: sourceSize, face: 'sans', lines: 3 })
  const foot = small * 2.2 + sourceSize * 1.3 * (rows.length + 1) + margin * 0.6
  const frame = { width: room, height: height - top - foot - small, form }
  const scene = draw(frame)
  const at = height - foot
  const plain = { weight: 400, family: sans }
  let x = margin
  const legend = kindsIn(scene).map((kind) => {
    const scale = small / 13
    const said = wordOf(kind)
    const drawn =
      tag(
        'g',
        { transform: `translate(${x} ${at + small * 0.45}) scale(${scale})` },
        drawInk(sampleInk(kind), palette),
      ) + line({ ...plain, text: said, x: x + 58 * scale, y: at + small * 1.3, size: small, fill: palette.ink })
    x += 58 * scale + textWidth(said, small, 'sans') + small * 1.6
    return drawn
  })
  const box = { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` }
  return tag('svg', box, [
    tag('rect', { width, height, fill: palette.ground }),
    ...titles.map((text, i) =>
      line({
        text,
        x: margin,
        y: margin + large * (0.8 + 1.2 * i),
        size: large,
        weight: findingWeight,
        fill: palette.ink,
        family: serif,
      }),
    ),
    tag('g', { transform: `translate(${margin} ${top + small * 0.4})` }, drawInk(inkOf(scene), palette)),
    ...legend,
    ...[sayGround(poster, scene), ...rows].map((text, i) =>
      line({
        ...plain,
        text,
        x: margin,
        y: at + small * 2.2 + sourceSize * (0.9 + 1.3 * i),
        size: sourceSize,
        fill: palette.muted,
      }),
    ),
  ])
}
