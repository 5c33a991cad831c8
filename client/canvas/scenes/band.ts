import type { Frame, SceneNode, SceneRule, SceneText } from '../scene.ts'
import type { Sizes } from '../sizes.ts'
import { heightOf } from '../text-box.ts'
import { textWidth } from '../text-width.ts'
import { wrapText } from '../wrap-text.ts'
import { sayTally } from './say-tally.ts'
import { type StarBand, type StarItem, toneOf } from './star.ts'

export type PlacedBand = { nodes: SceneNode[]; captions: SceneText[]; rules: SceneRule[]; height: number }

function chipOf(item: StarItem, x: number, y: number, width: number, sizes: Sizes): SceneNode {
  const glyph = { x: x + sizes.gap * 1.5, y: y + sizes.chip / 2, size: sizes.note }
  const left = glyph.x + sizes.gap * 1.2
  const [line = ''] = wrapText(item.title, {
    width: x + width - sizes.gap - left,
    lines: 1,
    size: sizes.note,
    face: 'sans',
  })
  const top = y + (sizes.chip - heightOf(1, sizes.note)) / 2
  return {
    id: item.id,
    ref: item.ref,
    kind: 'chip',
    x: x + width / 2,
    y: y + sizes.chip / 2,
    width,
    height: sizes.chip,
    tone: toneOf(item.sign),
    sign: item.sign,
    dashed: false,
    texts: [{ x: left, y: top, lines: [line], anchor: 'start', kind: 'chip', size: sizes.note }],
    glyph,
    says: item.says,
  }
}

type Section = { items: readonly StarItem[]; x: number; width: number }
type Chip = { item: StarItem; x: number; row: number; width: number }

function chipWidth({ title }: StarItem, most: number, sizes: Sizes): number {
  return Math.min(most, textWidth(title, sizes.note, 'sans') + sizes.gap * 4)
}

/** One behind the other, row under row; those who are absent keep their place. */
function flow({ items, x, width }: Section, sizes: Sizes): Chip[] {
  const chips: Chip[] = []
  let left = x
  let row = 0
  for (const item of items) {
    const wide = chipWidth(item, width, sizes)
    if (left > x && left + wide > x + width) {
      left = x
      row += 1
    }
    chips.push({ item, x: left, row, width: wide })
    left += wide + sizes.gap * 0.7
  }
  return chips
}

function placeSection(section: Section, y: number, sizes: Sizes): PlacedBand {
  const { items, x } = section
  const head: SceneText = { x, y, lines: [sayTally(items)], anchor: 'start', kind: 'caption', size: sizes.note }
  const top = y + heightOf(1, sizes.note) + sizes.gap * 0.7
  const pitch = sizes.chip + sizes.gap * 0.5
  const chips = flow(section, sizes)
  const nodes = chips.flatMap(({ item, x, row, width }) =>
    item.absent ? [] : [chipOf(item, x, top + row * pitch, width, sizes)],
  )
  const height = top - y + ((chips.at(-1)?.row ?? 0) + 1) * pitch
  return { nodes, captions: nodes.length > 0 ? [head] : [], rules: [], height }
}

/** For at the left, against at the right, neither in between; on a narrow frame under each other. */
function sectionsOf(band: StarBand, frame: Frame, sizes: Sizes, stacked: boolean): Section[] {
  const lists = [band.for, band.between, band.against].filter((items) => items.length > 0)
  const room = frame.width - sizes.margin * 2
  if (stacked) return lists.map((items) => ({ items, x: sizes.margin, width: room }))
  const gap = sizes.margin * 2
  const total = lists.reduce((sum, items) => sum + Math.max(4, items.length), 0)
  let x = sizes.margin
  return lists.map((items) => {
    const width = ((room - gap * (lists.length - 1)) * Math.max(4, items.length)) / total
    const section = { items, x, width }
    x += width + gap
    return section
  })
}

function placeTitle(band: StarBand, frame: Frame, y: number, sizes: Sizes): PlacedBand {
  const width = textWidth(band.title, sizes.note, 'bold') / 2 + sizes.gap * 1.5
  const middle = frame.width / 2
  const line = y + heightOf(1, sizes.note) / 2
  const rule = (from: number, to: number): SceneRule => ({ from: { x: from, y: line }, to: { x: to, y: line } })
  return {
    nodes: [],
    captions: [{ x: middle, y, lines: [band.title], anchor: 'middle', kind: 'caption', size: sizes.note }],
    rules: [rule(sizes.margin, middle - width), rule(middle + width, frame.width - sizes.margin)],
    height: heightOf(1, sizes.note) + sizes.gap,
  }
}

/** The band at the bottom, from `y` down: what actors said of the plan as a whole, apart from what they said of the point. */
export function placeBand(band: StarBand, frame: Frame, y: number, sizes: Sizes, stacked: boolean): PlacedBand {
  const title = placeTitle(band, frame, y, sizes)
  const placed = [title]
  let top = y + title.height
  let tallest = 0
  for (const section of sectionsOf(band, frame, sizes, stacked)) {
    const one = placeSection(section, top, sizes)
    placed.push(one)
    if (stacked) top += one.height + sizes.gap
    tallest = Math.max(tallest, one.height)
  }
  const nodes = placed.flatMap((one) => one.nodes)
  const height = (stacked ? top : top + tallest) - y
  // Its room stays where nobody is there on this day, so that nothing else moves.
  if (nodes.length === 0) return { nodes, captions: [], rules: [], height }
  return {
    nodes,
    captions: placed.flatMap((one) => one.captions),
    rules: placed.flatMap((one) => one.rules),
    height,
  }
}
