import { useEffect, useMemo, useState } from 'react'
import type { Things } from '../../../api/names.ts'
import { changeView, useView } from '../../../state/view-history.ts'
import buttons from '../../../ui/button.module.css'
import heard from '../../../ui/heard.module.css'
import type { Result } from './forms.ts'
import { ResultRow } from './row.tsx'
import { type ShownColumn, shownColumns } from './shown-columns.ts'
import { nextSort, sortedRows } from './sorted-rows.ts'
import { toldColumns } from './told-columns.ts'

type Props = { page: number; rows: number; atOnce: number; onPage: (page: number) => void }

/** Forward and back in a long answer. */
function ResultPages({ page, rows, atOnce, onPage }: Props) {
  if (rows <= atOnce) return null
  const first = page * atOnce + 1
  const last = Math.min(rows, first + atOnce - 1)
  const say = (count: number) => count.toLocaleString('en-GB')
  return (
    <nav className="ask-pages" aria-label="Pages of the answer">
      <button type="button" className={buttons.button} disabled={page === 0} onClick={() => onPage(page - 1)}>
        Before
      </button>
      <p>
        Rows {say(first)} to {say(last)} of {say(rows)}
      </p>
      <button type="button" className={buttons.button} disabled={last === rows} onClick={() => onPage(page + 1)}>
        Next
      </button>
    </nav>
  )
}

const atOnce = 100

const sortWord = { ascending: 'sorted upwards', descending: 'sorted downwards', none: 'not sorted' } as const

type HeadProps = { columns: readonly ShownColumn[]; long: ReadonlySet<number>; sort: number | undefined }

function Head({ columns, long, sort }: HeadProps) {
  return (
    <thead>
      <tr>
        <td className="ask-pick-place" />
        {columns.map(({ name, title, at, kind }) => {
          const column = at + 1
          const sorted = sort === column ? 'ascending' : sort === -column ? 'descending' : 'none'
          return (
            <th key={name} scope="col" aria-sort={sorted} data-kind={kind} data-long={long.has(at)}>
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
  const { sort } = useView().state
  const { answer } = result
  const { beside, long, told } = useMemo(() => toldColumns(shownColumns(result.columns), result.answer), [result])
  const rows = useMemo(() => sortedRows(answer.rows, sort), [answer, sort])
  const [page, setPage] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another answer or order begins at its first row
  useEffect(() => setPage(0), [answer, sort])
  const first = page * atOnce
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways has to be reached by keyboard */}
      <section className="ask-table-place" aria-label="Rows" tabIndex={0}>
        <table className="ask-table" data-many={beside.length > 5}>
          <caption className={heard.heard}>{caption}</caption>
          <Head columns={beside} long={long} sort={sort} />
          <tbody>
            {rows.slice(first, first + atOnce).map((row, at, page) => (
              <ResultRow
                // biome-ignore lint/suspicious/noArrayIndexKey: a row has no name but its place
                key={first + at}
                row={row}
                above={page[at - 1]}
                at={first + at}
                columns={beside}
                told={told}
                result={result}
                things={things}
              />
            ))}
          </tbody>
        </table>
      </section>
      <ResultPages page={page} rows={rows.length} atOnce={atOnce} onPage={setPage} />
    </>
  )
}
