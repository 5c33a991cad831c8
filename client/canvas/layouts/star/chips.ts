import { type Sizes, toneOf } from '../../looks.ts'
import type { Frame, SceneNode, SceneRule, SceneText } from '../../scene.ts'
import { heightOf } from '../../text/text-box.ts'
import { textWidth } from '../../text/text-width.ts'
import { wrapText } from '../../text/wrap-text.ts'
import { type ChipGroup, isWeakItem, type StarItem } from './material.ts'
import { sayTally } from './tally.ts'

export type ChipRoom = { frame: Frame; sizes: Sizes; stacked: boolean; expanded?: ReadonlySet<string> }
export type PlacedChips = { nodes: SceneNode[]; captions: SceneText[]; rules: SceneRule[]; height: number }

function chipOf(item: StarItem, x: number, y: number, width: number, sizes: Sizes): SceneNode {
  const glyph = { x: x + sizes.gap * 1.5, y: y + sizes.chip / 2, size: sizes.note }
  const left = item.more ? x + sizes.gap * 1.5 : glyph.x + sizes.gap * 1.2
  const [line = ''] = wrapText(item.title, {
    width: x + width - sizes.gap * (item.more ? 1 : 2.5) - left,
    lines: 1,
    size: sizes.note,
    face: 'sans',
  })
  const top = y + (sizes.chip - heightOf(1, sizes.note)) / 2
  const slant = isWeakItem(item) && ({ italic: true } as const)
  return {
    id: item.id,
    ref: item.ref,
    kind: item.more ? 'more' : 'chip',
    x: x + width / 2,
    y: y + sizes.chip / 2,
    width,
    height: sizes.chip,
    tone: toneOf(item.sign),
    ...(item.sign !== 'part' && { sign: item.sign }),
    dashed: isWeakItem(item),
    texts: [{ ...slant, x: left, y: top, lines: [line], anchor: 'start', kind: 'chip', size: sizes.note }],
    ...(!item.more && { glyph }),
    says: item.says,
  }
}

/** `region`: under this name it is opened where it has more rows than it may. */
type Section = { region: string; part: Part; items: readonly StarItem[]; x: number; width: number }
type Chip = { item: StarItem; x: number; row: number; width: number }

function chipWidth({ title, others = [] }: StarItem, most: number, sizes: Sizes): number {
  const titles = [title, ...others.map((other) => other.title)]
  const widest = Math.max(...titles.map((one) => textWidth(one, sizes.note, 'sans')))
  // A camp's letter has its place at the end, whether it is shown or not.
  return Math.min(most, widest + sizes.gap * 5.4)
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
function foldedFlow(section: Section, sizes: Sizes, expanded: ReadonlySet<string>): Chip[] {
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
      others: [{ title: `+${section.items.length} more` }],
      known: rest.flatMap(({ known = [] }) => known),
      says: `${rest.length} more: ${rest.map(({ title }) => title).join(', ')}`,
      absent: rest.length === 0,
      more: rest.length,
    }
    const chips = flow({ ...section, items: [...section.items.slice(0, kept), more] }, sizes)
    if (chips.every(({ row }) => row < mostRows)) return chips
  }
  return all
}

function placeSection(section: Section, y: number, sizes: Sizes, expanded: ReadonlySet<string>): PlacedChips {
  const { items, x } = section
  const lines = wrapText(sayTally(items), { width: section.width, lines: Number.POSITIVE_INFINITY, ...headFit(sizes) })
  const head: SceneText = { x, y, lines, anchor: 'start', kind: 'caption', size: sizes.note }
  const top = y + heightOf(headLines(section, sizes), sizes.note) + sizes.gap * 0.7
  const pitch = sizes.chip + sizes.gap * 0.5
  const chips = foldedFlow(section, sizes, expanded)
  const nodes = chips.flatMap(({ item, x, row, width }) =>
    item.absent ? [] : [chipOf(item, x, top + row * pitch, width, sizes)],
  )
  const height = top - y + ((chips.at(-1)?.row ?? 0) + 1) * pitch
  return { nodes, captions: nodes.length > 0 ? [head] : [], rules: [], height }
}

const signsOf = { for: ['supports', 'conditional'], between: ['mixed', 'undeclared'], against: ['opposes'] } as const

type Part = keyof typeof signsOf
type List = Pick<Section, 'region' | 'items'> & { part: Part }

const headFit = ({ note }: Sizes) => ({ size: note, face: 'bold' }) as const

/** The longest that a heading can be, so that neither a day nor hiding somebody moves anybody. */
function longestHead({ items, part }: Pick<List, 'items' | 'part'>): string {
  const ever = items.flatMap(({ known, others = [] }) => [known, ...others.map((other) => other.known)])
  return sayTally(signsOf[part].flatMap((sign) => ever.map((known) => ({ sign, known, absent: false }))))
}

/** As many lines as the longest heading of any day may ask for: fewer who hold something may take a letter or two more than all of them. */
const headLines = (section: Section, sizes: Sizes): number => {
  const width = section.width - sizes.note
  return wrapText(longestHead(section), { width, lines: Number.POSITIVE_INFINITY, ...headFit(sizes) }).length
}

/** Of a heading in as few lines as its longest asks for, but no wider than some words. */
const headWidth = (list: List, sizes: Sizes): number =>
  Math.min(sizes.note * 16, textWidth(longestHead(list), sizes.note, 'bold'))

/** Each has room for its heading and its longest chip; what is left goes, bit by bit, to the one with the most rows. */
function sharedWidths(lists: readonly List[], whole: number, sizes: Sizes): number[] {
  const widths = lists.map((list) =>
    Math.max(headWidth(list, sizes), ...list.items.map((item) => chipWidth(item, whole, sizes))),
  )
  const left = whole - widths.reduce((sum, width) => sum + width, 0)
  if (left < 0) return lists.map(() => whole / lists.length)
  const steps = 24
  for (let step = 0; step < steps; step += 1) {
    const rows = lists.map(({ items }, i) => flow({ items, x: 0, width: widths[i] ?? 0 }, sizes).at(-1)?.row ?? 0)
    const longest = rows.indexOf(Math.max(...rows))
    widths[longest] = (widths[longest] ?? 0) + left / steps
  }
  return widths
}

/** For at the left, against at the right, neither in between; on a narrow frame under each other. */
function sectionsOf(chips: ChipGroup, frame: Frame, sizes: Sizes, stacked: boolean): Section[] {
  const lists = (['for', 'between', 'against'] as const)
    .map((part): List => ({ region: `${chips.region}-${part}`, items: chips[part], part }))
    .filter(({ items }) => items.length > 0)
  const room = frame.width - sizes.margin * 2
  if (stacked) return lists.map((list) => ({ ...list, x: sizes.margin, width: room }))
  const gap = sizes.margin * 2
  const widths = sharedWidths(lists, room - gap * (lists.length - 1), sizes)
  let x = sizes.margin
  return lists.map((list, i) => {
    const width = widths[i] ?? 0
    const section = { ...list, x, width }
    x += width + gap
    return section
  })
}

function placeTitle(chips: ChipGroup, frame: Frame, y: number, sizes: Sizes): PlacedChips {
  const width = textWidth(chips.title, sizes.note, 'bold') / 2 + sizes.gap * 1.5
  const middle = frame.width / 2
  const line = y + heightOf(1, sizes.note) / 2
  const rule = (from: number, to: number): SceneRule => ({ from: { x: from, y: line }, to: { x: to, y: line } })
  return {
    nodes: [],
    captions: [{ x: middle, y, lines: [chips.title], anchor: 'middle', kind: 'caption', size: sizes.note }],
    rules: [rule(sizes.margin, middle - width), rule(middle + width, frame.width - sizes.margin)],
    height: heightOf(1, sizes.note) + sizes.gap,
  }
}

/** The chips at the bottom, from `y` down: what actors said of the plan as a whole, apart from what they said of the point. */
export function placeChips(
  chips: ChipGroup,
  { frame, sizes, stacked, expanded = new Set() }: ChipRoom,
  y: number,
): PlacedChips {
  const title = placeTitle(chips, frame, y, sizes)
  const placed = [title]
  let top = y + title.height
  let tallest = 0
  for (const section of sectionsOf(chips, frame, sizes, stacked)) {
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
