import type { Sizes } from '../../looks.ts'
import type { Frame, SceneText } from '../../scene.ts'
import { heightOf } from '../../text/text-box.ts'
import { wrapText } from '../../text/wrap-text.ts'
import { type BandPlace, type PlacedBand, placeBand } from './chips.ts'
import type { Star, StarBand, StarItem } from './material.ts'

/** Those who had no room above, once they are asked for. */
function furtherBrokers(star: Star, shown: readonly StarItem[], expanded: ReadonlySet<string>): StarBand | undefined {
  if (!expanded.has('above')) return undefined
  const ids = new Set(shown.map(({ id }) => id))
  const rest = star.above.filter(({ id, absent }) => !ids.has(id) && !absent)
  const named = rest.map((item) => ({ ...item, title: `${item.title}: ${item.note ?? ''}` }))
  return rest.length > 0
    ? { region: 'further', title: 'Further brokers', for: named, between: [], against: [] }
    : undefined
}

function footLine(foot: string, frame: Frame, y: number, sizes: Sizes): PlacedBand {
  const fit = { width: frame.width - sizes.margin * 2, lines: 3, size: sizes.note, face: 'bold' } as const
  const lines = wrapText(foot, fit)
  const caption: SceneText = { x: frame.width / 2, y, lines, anchor: 'middle', kind: 'caption', size: sizes.note }
  return { nodes: [], captions: [caption], rules: [], height: heightOf(lines.length, sizes.note) }
}

/** Its chips have no room for sources: their numbers stand behind its title. */
function citedBand(band: StarBand, { cite }: Star): StarBand {
  const there = [...band.for, ...band.between, ...band.against].filter(({ absent }) => !absent)
  const cited = cite?.(there.flatMap(({ citations = [] }) => citations))
  return cited ? { ...band, title: `${band.title} · ${cited}` } : band
}

export type Foot = BandPlace & { star: Star }

const nothing: PlacedBand = { nodes: [], captions: [], rules: [], height: 0 }

/** What stands under the picture, from `y` down: the band, or on a wall one line instead of it. */
export function placeFoot(foot: Foot, y: number): PlacedBand {
  const { star, frame, sizes } = foot
  if (star.foot) {
    const line = footLine(star.foot, frame, y, sizes)
    return { ...line, height: line.height + sizes.margin * 0.3 }
  }
  if (!star.band) return nothing
  const band = placeBand(citedBand(star.band, star), foot, y)
  return { ...band, height: band.height + sizes.margin * 0.6 }
}

/** Those who had no room above, under everything else once they are asked for, so that nothing moves for them. */
export function placeFurther(
  foot: Foot,
  shown: readonly StarItem[],
  expanded: ReadonlySet<string>,
  y: number,
): PlacedBand {
  const { star, sizes } = foot
  const band = furtherBrokers(star, shown, expanded)
  if (!band) return nothing
  const placed = placeBand(band, { ...foot, expanded: new Set(['further-for']) }, y)
  return { ...placed, height: placed.height + sizes.margin }
}
