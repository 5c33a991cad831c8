import { by } from '#domain/in-order'
import type { TableActor, TableSide } from './material.ts'
import type { Measures, MeasureText } from './measures.ts'
import { nameLines } from './name-lines.ts'
import type { Band, Heading, Outlet } from './place.ts'

/** Left free at both ends of the band, in its scale. */
const edgeRoom = 14

/** No outlet's name is wider, in font sizes. */
const widest = 13

type Foot = { outlets: Outlet[]; headings: Heading[]; band?: Band; placeless: TableActor[] }

/** The side that reports: a band of outlets off the table, as many as there is room for, the media first. */
export function foot(
  side: TableSide | undefined,
  actors: readonly TableActor[],
  { behind, scale, width, height, band, form, heading }: Measures,
  measure: MeasureText,
): Foot {
  if (!side || form !== 'desk') return { outlets: [], headings: [], placeless: [...actors] }
  const y = height - band
  const nameRoom = { width: widest * behind, rows: 1, size: behind, face: 'bold', measure } as const
  const titleRoom = { ...nameRoom, size: heading, face: 'serif' } as const
  const title = nameLines(side, titleRoom).join('')
  const counted = measure(`  ${actors.length}`, behind, 'bold')
  const titled = measure(title, heading, 'serif') + counted + 8 * scale
  const headings: Heading[] = [
    { side, x: edgeRoom * scale, y, anchor: 'start', width: titled, count: actors.length, folds: false },
  ]
  const ordered = [...actors].sort(by(({ kind }) => (kind === 'media' ? 0 : 1)))
  const more = measure(`+${actors.length} more`, behind, 'bold') + 12 * scale
  const end = width - foldedRoom(measure, behind, scale)
  const box = behind * 0.6
  const outlets: Outlet[] = []
  let x = edgeRoom * scale + titled + 14 * scale
  for (const actor of ordered) {
    const lines = nameLines(actor, nameRoom)
    const next = x + box + 5 * scale + measure(lines.join(''), behind, 'bold') + 14 * scale
    if (next + more > end) break
    const at = { x: x + box / 2, y: y - behind * 0.42 }
    const place = { id: actor.id, side: side.id, edge: 'foot', at, rim: at, lead: [], outward: 0 } as const
    outlets.push({ ...place, kind: 'outlet', actor, lines, box: { x, y: y - behind * 0.72, width: box, height: box } })
    x = next
  }
  const placeless = ordered.slice(outlets.length)
  return {
    outlets,
    headings,
    placeless,
    band: {
      x: width - edgeRoom * scale,
      y,
      ...(placeless.length > 0 && { more: { x, count: placeless.length, side: side.id } }),
    },
  }
}

/** At the right end of the band it says how many are folded behind. */
const foldedRoom = (measure: MeasureText, size: number, scale: number) =>
  measure(sayFolded(9999), size, 'bold') + 22 * scale

/** Where it is said, by the id of the label. */
export const foldedId = 'folded'

export const sayFolded = (count: number): string => `${count} folded behind`
