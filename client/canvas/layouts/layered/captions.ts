import { groupBy } from '#domain/group-by'
import { type Sizes, textLooks } from '../../looks.ts'
import type { SceneText } from '../../scene.ts'
import { wrapText } from '../../text/wrap-text.ts'
import type { Column } from './columns.ts'
import type { NetworkNode } from './material.ts'

const mostLines = 3

/** What stands in each column and how much of it, over the column. */
export function captionsOver(
  things: readonly (readonly NetworkNode[])[],
  columns: readonly Column[],
  wordFor: (group: string, count: number) => string,
  sizes: Sizes,
): SceneText[] {
  return things.flatMap((nodes, i): SceneText[] => {
    const column = columns[i]
    if (!column) return []
    const kinds = [...groupBy(nodes, ({ group }) => group)].map(([group, of]) => wordFor(group, of.length))
    const width = column.right - column.left + (columns[i + 1]?.before ?? sizes.gap) - sizes.gap * 2
    const fit = { width, lines: mostLines, size: sizes.note, face: textLooks.caption.face }
    const lines = wrapText(kinds.join(', '), fit)
    const x = i === 0 ? column.left : column.left + sizes.gap * 0.8
    return [{ x, y: sizes.gap, lines, anchor: 'start', kind: 'caption', size: sizes.note }]
  })
}
