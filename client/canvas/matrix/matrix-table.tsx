import { memo, useMemo, useRef } from 'react'
import type { ViewChange } from '#domain/view-state'
import type { Camps } from '../../camps/camps-from.ts'
import { changeView } from '../../state/view-history.ts'
import heard from '../../ui/heard.module.css'
import { Gap, type Measure, measured } from './gap.tsx'
import { useColumnsInSight, useLinesInSight } from './in-sight.ts'
import styles from './matrix.module.css'
import { MatrixCell } from './matrix-cell.tsx'
import { placeIn, useMatrixGrid } from './matrix-grid.ts'
import { LeftOut, MatrixHead } from './matrix-head.tsx'
import type { Place } from './matrix-keys.ts'
import { MatrixName } from './matrix-name.tsx'
import type { Column, Row, SideRows } from './matrix-rows.ts'

type Props = {
  caption: string
  columns: readonly Column[]
  sides: readonly SideRows[]
  camps?: Camps
  focus: string | undefined
  select: readonly string[]
  placeOf: (target: string, actor?: string) => ViewChange
  read: (place?: Place) => void
}

/** From here on titles stand upright, so that all columns fit. */
const many = 16

/** The headings, and the titles of the columns. */
const headLines = 2

/** A row of the table: the name of a side, or an actor with its number among all actors, from 1. */
type Line = { side: string; actor?: { row: Row; at: number } }

function linesOf(sides: readonly SideRows[]): Line[] {
  let at = 0
  return sides.flatMap(({ side, rows }) => [{ side }, ...rows.map((row) => ({ side, actor: { row, at: ++at } }))])
}

/** The lines that are drawn, under the side that they belong to. */
function bySide(lines: readonly Line[], drawn: readonly number[]) {
  const parts: { side: string; lines: { line: Line; index: number }[] }[] = []
  for (const index of drawn) {
    const line = lines[index]
    if (!line) continue
    const last = parts.at(-1)
    if (last?.side === line.side) last.lines.push({ line, index })
    else parts.push({ side: line.side, lines: [{ line, index }] })
  }
  return parts
}

/** Everyone on everything: actors by side down, the plan and its points across. Of very many actors those in sight are drawn. */
export const MatrixTable = memo(function MatrixTable(props: Props) {
  const { caption, columns, sides, camps, focus, select, placeOf, read } = props
  const table = useRef<HTMLTableElement>(null)
  const lines = useMemo(() => linesOf(sides), [sides])
  const rows = useMemo(() => lines.flatMap(({ actor }) => (actor ? [actor.row] : [])), [lines])
  const { drawn, before, behind, measure, bring } = useLinesInSight(table, lines.length)
  const across = useColumnsInSight(table, columns.length)
  const columnsDrawn = across.bring && { from: across.from, to: across.to }
  const bringCell = ({ row, column }: Place) => {
    const line = lines.findIndex(({ actor }) => actor?.at === row)
    if (line >= 0 && !drawn.includes(line)) bring(line)
    if (column > 0 && (column <= across.from || column > across.to)) across.bring?.(column - 1)
  }
  const grid = useMatrixGrid(table, { row: rows.length, column: columns.length }, read, bringCell)
  const open = (target: EventTarget) => {
    const at = placeIn(target)
    const column = at && columns[at.column - 1]
    const row = at && rows[at.row - 1]
    if (column && row && !row.pairs[at.column - 1]) changeView(placeOf(column.id, row.actor.id))
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid's own keys press the cell that has the focus
    <table
      ref={table}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid is a table whose cells take the focus
      role="grid"
      aria-rowcount={measure && lines.length + headLines}
      aria-colcount={across.bring && columns.length + 1}
      className={`${styles.matrix} ${styles.ofActors}`}
      data-matrix=""
      data-many={columns.length > many}
      style={{ '--columns': columns.length }}
      {...grid}
      onClick={(event) => open(event.target)}
    >
      <caption className={heard.heard}>{caption}</caption>
      <MatrixHead columns={columns} focus={focus} placeOf={placeOf} {...columnsDrawn} />
      <Gap height={before} />
      {bySide(lines, drawn).map(({ side, lines: ofSide }) => (
        <tbody key={side}>
          {ofSide.map(({ line, index }) =>
            line.actor ? (
              <ActorRow
                key={line.actor.row.actor.id}
                {...line.actor}
                {...{ columns, camps, focus, placeOf }}
                {...columnsDrawn}
                selected={select.includes(line.actor.row.actor.id)}
                index={index}
                measure={measure}
              />
            ) : (
              <tr key="side" {...measured(index, measure, headLines)}>
                <th scope="rowgroup" className={styles.side}>
                  {side}
                </th>
                <td colSpan={columns.length} />
              </tr>
            ),
          )}
        </tbody>
      ))}
      <Gap height={behind} />
    </table>
  )
})

type RowProps = Pick<Props, 'columns' | 'camps' | 'focus' | 'placeOf'> & {
  row: Row
  at: number
  selected: boolean
  index: number
  measure: Measure
  /** The columns that are drawn, where not all are. */
  from?: number
  to?: number
}

const ActorRow = memo(function ActorRow(props: RowProps) {
  const { row, at, columns, camps, focus, placeOf, selected, index, measure, from = 0, to } = props
  const drawn = columns.slice(from, to)
  return (
    <tr
      className={selected ? styles.selected : undefined}
      aria-selected={selected}
      {...measured(index, measure, headLines)}
    >
      <MatrixName actor={row.actor} row={at} camps={camps} />
      <LeftOut columns={from} />
      {drawn.map((column, place) => (
        <MatrixCell
          key={column.id}
          pair={row.pairs[from + place]}
          actor={row.actor}
          target={column}
          row={at}
          column={from + place + 1}
          isOfMany={to !== undefined}
          isInFocus={column.id === focus}
          placeOf={placeOf}
        />
      ))}
      <LeftOut columns={columns.length - from - drawn.length} />
    </tr>
  )
})
