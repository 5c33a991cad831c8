import type { Id } from '#domain/id'
import { foldedId, sayFolded } from './foot.ts'
import type { Measures, MeasureText } from './measures.ts'
import { nameLines } from './name-lines.ts'
import type { Heading, Outlet, Seating } from './place.ts'
import type { Emphasis, FoldMark, TableLabel } from './table-scene.ts'
import { standingLabel } from './words.ts'

type Given = Partial<TableLabel> & Pick<TableLabel, 'id' | 'of' | 'kind' | 'lines' | 'x' | 'size'> & { base: number }

function label(given: Given, measure: MeasureText): TableLabel {
  const plain = { name: given.lines.join(' '), face: 'bold', anchor: 'start', emphasis: 'plain' } as const
  return standingLabel({ ...plain, ...given }, measure)
}

/** A side's name, its count and its fold mark, in one line whose end or start is at the heading's place. */
export function headingLabels(
  { side, x, y, anchor, width, count, folds }: Heading,
  { heading: size, behind, scale }: Measures,
  measure: MeasureText,
  unfolded: ReadonlySet<Id> | undefined,
): { labels: TableLabel[]; folds: FoldMark[] } {
  const gap = 5 * scale
  const counted = measure(String(count), behind, 'bold')
  const mark = folds ? behind * 0.7 + gap * 0.6 : 0
  const room = { width: width - counted - gap - mark, rows: 1, size, face: 'serif', measure } as const
  const lines = nameLines(side, room)
  const named = measure(lines.join(''), size, 'serif')
  const start = anchor === 'start' ? x : x - (named + gap + counted + mark)
  const about = { of: side.id, base: y, name: side.name }
  const end = start + named + gap + counted
  const at = { x: end + gap * 0.6 + behind * 0.35, y: y - behind * 0.32 }
  return {
    labels: [
      label({ ...about, id: `heading ${side.id}`, kind: 'heading', lines, x: start, size, face: 'serif' }, measure),
      label(
        {
          ...about,
          id: `count ${side.id}`,
          kind: 'count',
          lines: [String(count)],
          x: start + named + gap,
          size: behind,
        },
        measure,
      ),
    ],
    folds: folds ? [{ side: side.id, at, size: behind * 0.7, folded: !unfolded?.has(side.id) }] : [],
  }
}

/** What stands in the band at the foot: outlets, how many more there are, how many are folded behind. */
export function bandLabels(
  { band, outlets, measures }: Seating,
  folded: number,
  measure: MeasureText,
  emphasisOf: (outlet: Id) => Emphasis,
): TableLabel[] {
  if (!band) return []
  const { behind: size, scale } = measures
  const named = (outlet: Outlet) => {
    const { box, lines, actor } = outlet
    const x = box.x + box.width + 5 * scale
    const emphasis = emphasisOf(outlet.id)
    const about = { id: `name ${outlet.id}`, of: outlet.id, name: actor.name, emphasis }
    return label({ ...about, kind: 'outlet', lines, x, base: band.y, size }, measure)
  }
  const note = (id: string, text: string, x: number, anchor: TableLabel['anchor']) =>
    label({ id, of: id, kind: 'note', lines: [text], x, base: band.y, size, anchor }, measure)
  return [
    ...outlets.map(named),
    ...(band.more ? [note('more outlets', `+${band.more.count} more`, band.more.x, 'start')] : []),
    ...(folded > 0 ? [note(foldedId, sayFolded(folded), band.x, 'end')] : []),
  ]
}
