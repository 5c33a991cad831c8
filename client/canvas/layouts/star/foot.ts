import type { Sizes } from '../../looks.ts'
import type { Frame, SceneText } from '../../scene.ts'
import { heightOf } from '../../text/text-box.ts'
import { wrapText } from '../../text/wrap-text.ts'
import { type ChipRoom, type PlacedChips, placeChips } from './chips.ts'
import type { ChipGroup, Star, StarItem } from './material.ts'

/** Those who had no room above, once they are asked for. */
function furtherBrokers(star: Star, shown: readonly StarItem[], expanded: ReadonlySet<string>): ChipGroup | undefined {
  if (!expanded.has('above')) return undefined
  const ids = new Set(shown.map(({ id }) => id))
  const rest = star.above.filter(({ id, absent }) => !ids.has(id) && !absent)
  const named = rest.map((item) => ({ ...item, title: `${item.title}: ${item.note ?? ''}` }))
  return rest.length > 0
    ? { region: 'further', title: 'Further brokers', for: named, between: [], against: [] }
    : undefined
}

function footLine(foot: string, frame: Frame, y: number, sizes: Sizes): PlacedChips {
  const fit = { width: frame.width - sizes.margin * 2, lines: 3, size: sizes.note, face: 'bold' } as const
  const lines = wrapText(foot, fit)
  const caption: SceneText = { x: frame.width / 2, y, lines, anchor: 'middle', kind: 'caption', size: sizes.note }
  return { nodes: [], captions: [caption], rules: [], height: heightOf(lines.length, sizes.note) }
}

/** Its chips have no room for sources: their numbers stand behind its title. */
function citedChips(chips: ChipGroup, { cite }: Star): ChipGroup {
  const there = [...chips.for, ...chips.between, ...chips.against].filter(({ absent }) => !absent)
  const cited = cite?.(there.flatMap(({ citations = [] }) => citations))
  return cited ? { ...chips, title: `${chips.title} · ${cited}` } : chips
}

export type Foot = ChipRoom & { star: Star }

const nothing: PlacedChips = { nodes: [], captions: [], rules: [], height: 0 }

/** What stands under the picture, from `y` down: the chips, or on a wall one line instead of it. */
export function placeFoot(foot: Foot, y: number): PlacedChips {
  const { star, frame, sizes } = foot
  if (star.foot) {
    const line = footLine(star.foot, frame, y, sizes)
    return { ...line, height: line.height + sizes.margin * 0.3 }
  }
  if (!star.chips) return nothing
  const chips = placeChips(citedChips(star.chips, star), foot, y)
  return { ...chips, height: chips.height + sizes.margin * 0.6 }
}

/** Those who had no room above, under everything else once they are asked for, so that nothing moves for them. */
export function placeFurther(
  foot: Foot,
  shown: readonly StarItem[],
  expanded: ReadonlySet<string>,
  y: number,
): PlacedChips {
  const { star, sizes } = foot
  const chips = furtherBrokers(star, shown, expanded)
  if (!chips) return nothing
  const placed = placeChips(chips, { ...foot, expanded: new Set(['further-for']) }, y)
  return { ...placed, height: placed.height + sizes.margin }
}
