import { memo, useRef } from 'react'
import type { ViewChange } from '#domain/view-state'
import type { Camps } from '../../camps/camps-from.ts'
import { changeView } from '../../state/view-history.ts'
import heard from '../../ui/heard.module.css'
import styles from './matrix.module.css'
import { MatrixCell } from './matrix-cell.tsx'
import { placeIn, useMatrixGrid } from './matrix-grid.ts'
import { MatrixHead } from './matrix-head.tsx'
import type { Place } from './matrix-keys.ts'
import { MatrixName } from './matrix-name.tsx'
import type { Column, SideRows } from './matrix-rows.ts'

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

/** Everyone on everything: actors by side down, the plan and its points across. */
export const MatrixTable = memo(function MatrixTable(props: Props) {
  const { caption, columns, sides, camps, focus, select, placeOf, read } = props
  const table = useRef<HTMLTableElement>(null)
  const rows = sides.flatMap((side) => side.rows)
  const grid = useMatrixGrid(table, { row: rows.length, column: columns.length }, read)
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
      className={`${styles.matrix} ${styles.ofActors}`}
      data-matrix=""
      data-many={columns.length > many}
      style={{ '--columns': columns.length }}
      {...grid}
      onClick={(event) => open(event.target)}
    >
      <caption className={heard.heard}>{caption}</caption>
      <MatrixHead columns={columns} focus={focus} placeOf={placeOf} />
      {sides.map(({ side, rows: ofSide }) => (
        <tbody key={side}>
          <tr>
            <th scope="rowgroup" className={styles.side}>
              {side}
            </th>
            <td colSpan={columns.length} />
          </tr>
          {ofSide.map((row) => {
            const at = rows.indexOf(row) + 1
            const selected = select.includes(row.actor.id)
            return (
              <tr key={row.actor.id} className={selected ? styles.selected : undefined} aria-selected={selected}>
                <MatrixName actor={row.actor} row={at} camps={camps} />
                {row.pairs.map((pair, place) => {
                  const column = columns[place]
                  return (
                    column && (
                      <MatrixCell
                        key={column.id}
                        pair={pair}
                        actor={row.actor}
                        row={at}
                        column={place + 1}
                        to={placeOf(column.id, row.actor.id)}
                        plan={column.label === 'Plan'}
                        focus={column.id === focus}
                      />
                    )
                  )
                })}
              </tr>
            )
          })}
        </tbody>
      ))}
    </table>
  )
})
