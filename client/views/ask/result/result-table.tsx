import { useEffect, useMemo, useState } from 'react'
import type { Things } from '../../../api/things.ts'
import { changeView, useView } from '../../../state/view-history.ts'
import { thingIn } from './column-kinds.ts'
import { ResultCell } from './result-cell.tsx'
import type { Result } from './result-forms.ts'
import { ResultPages } from './result-pages.tsx'
import { type ShownColumn, shownColumns } from './shown-columns.ts'
import { nextSort, sortedRows } from './sorted-rows.ts'

const atOnce = 100

const sortWord = { ascending: 'sorted upwards', descending: 'sorted downwards', none: 'not sorted' } as const

function Head({ columns, sort }: { columns: readonly ShownColumn[]; sort: number | undefined }) {
  return (
    <thead>
      <tr>
        {columns.map(({ name, title, at, kind }) => {
          const column = at + 1
          const sorted = sort === column ? 'ascending' : sort === -column ? 'descending' : 'none'
          return (
            <th key={name} scope="col" aria-sort={sorted} data-kind={kind}>
              <button
                type="button"
                title={`${sortWord[sorted]}; press to change`}
                onClick={() => changeView({ sort: nextSort(sort, column) })}
              >
                {title}
                <svg viewBox="0 0 10 12" aria-hidden="true" data-sorted={sorted}>
                  <path className="ask-sort-up" d="M1 5 5 1l4 4" />
                  <path className="ask-sort-down" d="m1 7 4 4 4-4" />
                </svg>
              </button>
            </th>
          )
        })}
      </tr>
    </thead>
  )
}

/** The answer as it came, row by row: sorted by a column, a hundred at a time. */
export function ResultTable({ result, things, caption }: { result: Result; things: Things; caption: string }) {
  const { sort, select } = useView().state
  const { answer } = result
  const columns = useMemo(() => shownColumns(result.columns), [result])
  const rows = useMemo(() => sortedRows(answer.rows, sort), [answer, sort])
  const [page, setPage] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another answer or order begins at its first row
  useEffect(() => setPage(0), [answer, sort])
  const first = page * atOnce
  const isSelected = (row: readonly unknown[]) =>
    select.length > 0 && row.some((value) => select.includes(thingIn(value, things)?.id ?? ''))
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways has to be reached by keyboard */}
      <section className="ask-table-place" aria-label="Rows" tabIndex={0}>
        <table className="ask-table">
          <caption className="visually-hidden">{caption}</caption>
          <Head columns={columns} sort={sort} />
          <tbody>
            {rows.slice(first, first + atOnce).map((row, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a row has no name but its place
              <tr key={first + at} data-selected={isSelected(row)}>
                {columns.map(({ name, at: column, kind, idAt }) => (
                  <td key={name} data-kind={kind}>
                    <ResultCell value={row[column]} id={idAt === undefined ? undefined : row[idAt]} things={things} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <ResultPages page={page} rows={rows.length} atOnce={atOnce} onPage={setPage} />
    </>
  )
}
