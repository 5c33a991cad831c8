import type { ActorColumn } from '#domain/actor-column'
import { columnWord } from '#domain/words/listed-actors'
import { changeView, useView } from '../../state/view-history.ts'
import { Heard } from '../../ui/heard.tsx'
import styles from './actor-table.module.css'
import { orderOf } from './narrowing.ts'

/** Whether it counts: of numbers the most come first. */
const counts = (column: ActorColumn) => !['name', 'side', 'kind'].includes(column)

/** The titles of the columns. A press orders by one, a second from its far end, a third as they sit. */
export function TableHead({ columns }: { columns: readonly ActorColumn[] }) {
  const order = orderOf(useView().state.order)
  return (
    <thead>
      <tr>
        <td className={styles.tickCell}>
          <Heard>Selected</Heard>
        </td>
        {columns.map((column, place) => {
          const { word, means } = columnWord[column]
          const by = order?.column === column ? order : undefined
          const next = !by ? column : by.reversed ? undefined : (`-${column}` as const)
          const falls = by && counts(column) !== by.reversed
          return (
            <th
              key={column}
              scope="col"
              data-row={0}
              data-column={place + 1}
              data-of={column}
              tabIndex={-1}
              aria-sort={by && (falls ? 'descending' : 'ascending')}
            >
              <button type="button" tabIndex={-1} title={means} onClick={() => changeView({ order: next })}>
                {word}
                {by && <span aria-hidden="true"> {falls ? '↓' : '↑'}</span>}
              </button>
            </th>
          )
        })}
      </tr>
    </thead>
  )
}
