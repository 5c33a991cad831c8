import type { Frame, SceneNode, SceneRule, SceneText } from '../scene.ts'
import type { Sizes } from '../sizes.ts'
import { heightOf } from '../text-box.ts'
import { textWidth } from '../text-width.ts'
import { wrapText } from '../wrap-text.ts'
import { sayTally } from './say-tally.ts'
import { type StarBand, type StarItem, toneOf } from './star.ts'

export type BandPlace = { frame: Frame; sizes: Sizes; stacked: boolean; expanded?: ReadonlySet<string> }
export type PlacedBand = { nodes: SceneNode[]; captions: SceneText[]; rules: SceneRule[]; height: number }

function chipOf(item: StarItem, x: number, y: number, width: number, sizes: Sizes): SceneNode {
  const glyph = { x: x + sizes.gap * 1.5, y: y + sizes.chip / 2, size: sizes.note }
  const left = item.more ? x + sizes.gap * 1.5 : glyph.x + sizes.gap * 1.2
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
    kind: item.more ? 'more' : 'chip',
    x: x + width / 2,
    y: y + sizes.chip / 2,
    width,
    height: sizes.chip,
    tone: toneOf(item.sign),
    sign: item.sign,
    dashed: false,
    texts: [{ x: left, y: top, lines: [line], anchor: 'start', kind: 'chip', size: sizes.note }],
    ...(!item.more && { glyph }),
    says: item.says,
  }
}

/** `region`: under this name it is opened where it has more rows than it may. */
type Section = { region: string; items: readonly StarItem[]; x: number; width: number }
type Chip = { item: StarItem; x: number; row: number; width: number }

function chipWidth({ title }: StarItem, most: number, sizes: Sizes): number {
  return Math.min(most, textWidth(title, sizes.note, 'sans') + sizes.gap * 4)
}

/** One behind the other, row under row; those who are absent keep their place. */
function flow({ items, x, width }: Pick<Section, 'items' | 'x' | 'width'>, sizes: Sizes): Chip[] {
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

const mostRows = 3

/** At most so many rows, the last of them ending in one chip for those who had no room. */
function cappedFlow(section: Section, sizes: Sizes, expanded: ReadonlySet<string>): Chip[] {
  const all = flow(section, sizes)
  const over = all.findIndex(({ row }) => row >= mostRows)
  if (over < 0 || expanded.has(section.region)) return all
  for (let kept = over; kept > 0; kept -= 1) {
    const rest = section.items.slice(kept).filter(({ absent }) => !absent)
    const [first] = section.items.slice(kept)
    if (!first) break
    const more: StarItem = {
      ...first,
      id: `more-${section.region}`,
      title: `+${rest.length} more`,
      says: `${rest.length} more: ${rest.map(({ title }) => title).join(', ')}`,
      absent: rest.length === 0,
      more: rest.length,
    }
    const chips = flow({ ...section, items: [...section.items.slice(0, kept), more] }, sizes)
    if (chips.every(({ row }) => row < mostRows)) return chips
  }
  return all
}

function placeSection(section: Section, y: number, sizes: Sizes, expanded: ReadonlySet<string>): PlacedBand {
  const { items, x } = section
  const head: SceneText = { x, y, lines: [sayTally(items)], anchor: 'start', kind: 'caption', size: sizes.note }
  const top = y + heightOf(1, sizes.note) + sizes.gap * 0.7
  const pitch = sizes.chip + sizes.gap * 0.5
  const chips = cappedFlow(section, sizes, expanded)
  const nodes = chips.flatMap(({ item, x, row, width }) =>
    item.absent ? [] : [chipOf(item, x, top + row * pitch, width, sizes)],
  )
  const height = top - y + ((chips.at(-1)?.row ?? 0) + 1) * pitch
  return { nodes, captions: nodes.length > 0 ? [head] : [], rules: [], height }
}

/** What a heading takes when nobody is away, so that hiding somebody moves nobody. */
function headWidth(items: readonly StarItem[], sizes: Sizes): number {
  const present = items.map((item) => ({ ...item, absent: false }))
  return textWidth(sayTally(present), sizes.note, 'sans')
}

/** For at the left, against at the right, neither in between; on a narrow frame under each other. */
function sectionsOf(band: StarBand, frame: Frame, sizes: Sizes, stacked: boolean): Section[] {
  const lists = (['for', 'between', 'against'] as const)
    .map((part) => ({ region: `${band.region}-${part}`, items: band[part] }))
    .filter(({ items }) => items.length > 0)
  const room = frame.width - sizes.margin * 2
  if (stacked) return lists.map((list) => ({ ...list, x: sizes.margin, width: room }))
  const gap = sizes.margin * 2
  // Each has room for its heading and its longest chip; what is left goes by how much the others take.
  const widths = lists.map(({ items }) => items.map((item) => chipWidth(item, room, sizes)))
  const widest = lists.map(({ items }, i) => Math.max(headWidth(items, sizes), ...(widths[i] ?? [])))
  const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)
  const others = widths.map((some) => sum(some) - Math.max(...some))
  const whole = room - gap * (lists.length - 1)
  const left = whole - sum(widest)
  let x = sizes.margin
  return lists.map((list, i) => {
    const share = (others[i] ?? 0) / Math.max(1, sum(others))
    const width = left > 0 ? (widest[i] ?? 0) + left * share : whole / lists.length
    const section = { ...list, x, width }
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
export function placeBand(
  band: StarBand,
  { frame, sizes, stacked, expanded = new Set() }: BandPlace,
  y: number,
): PlacedBand {
  const title = placeTitle(band, frame, y, sizes)
  const placed = [title]
  let top = y + title.height
  let tallest = 0
  for (const section of sectionsOf(band, frame, sizes, stacked)) {
    const one = placeSection(section, top, sizes, expanded)
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
