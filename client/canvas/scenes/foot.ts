import type { Frame, SceneText } from '../scene.ts'
import type { Sizes } from '../sizes.ts'
import { heightOf } from '../text-box.ts'
import { wrapText } from '../wrap-text.ts'
import { type PlacedBand, placeBand } from './band.ts'
import type { Star, StarBand, StarItem } from './star.ts'

/** Those who had no room above, once they are asked for. */
function furtherBrokers(star: Star, shown: readonly StarItem[], expanded: ReadonlySet<string>): StarBand | undefined {
  if (!expanded.has('above')) return undefined
  const ids = new Set(shown.map(({ id }) => id))
  const rest = star.above.filter(({ id, absent }) => !ids.has(id) && !absent)
  const named = rest.map((item) => ({ ...item, title: `${item.title}: ${item.note ?? ''}` }))
  return rest.length > 0 ? { title: 'Further brokers', for: named, between: [], against: [] } : undefined
}

function footLine(foot: string, frame: Frame, y: number, sizes: Sizes): PlacedBand {
  const fit = { width: frame.width - sizes.margin * 2, lines: 2, size: sizes.note, face: 'bold' } as const
  const lines = wrapText(foot, fit)
  const caption: SceneText = { x: frame.width / 2, y, lines, anchor: 'middle', kind: 'caption', size: sizes.note }
  return { nodes: [], captions: [caption], rules: [], height: heightOf(lines.length, sizes.note) }
}

export type Foot = {
  star: Star
  shown: readonly StarItem[]
  expanded: ReadonlySet<string>
  frame: Frame
  sizes: Sizes
  stacked: boolean
}

/** What stands under the picture, from `y` down: the bands, and on a wall one line instead of them. */
export function placeFoot({ star, shown, expanded, frame, sizes, stacked }: Foot, y: number): PlacedBand {
  const bands = [furtherBrokers(star, shown, expanded), star.band].filter((band) => band !== undefined)
  const placed: PlacedBand[] = []
  let top = y
  for (const band of bands) {
    const one = placeBand(band, frame, top, sizes, stacked)
    placed.push(one)
    top += one.height + sizes.margin * 0.6
  }
  if (star.foot) {
    const one = footLine(star.foot, frame, top, sizes)
    placed.push(one)
    top += one.height + sizes.margin * 0.3
  }
  return {
    nodes: placed.flatMap((one) => one.nodes),
    captions: placed.flatMap((one) => one.captions),
    rules: placed.flatMap((one) => one.rules),
    height: top - y,
  }
}
