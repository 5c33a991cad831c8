import type { Things } from '../../../api/names.ts'
import { toAnswer } from '../../../state/places.ts'
import { changeView, useView } from '../../../state/view-history.ts'
import { Heard } from '../../../ui/heard.tsx'
import { ResultCell } from './cell.tsx'
import type { Result } from './forms.ts'
import { pairOfRow, repeatedIn, reportOfRow, thingsOfRow } from './row-things.ts'
import { sayValue } from './say-value.ts'
import type { ShownColumn } from './shown-columns.ts'

type Row = readonly unknown[]

/** Picks out what a row names, here and in the other forms of the answer; again, lets it go. */
function PickRow({ ids, at }: { ids: readonly string[]; at: number }) {
  const { select } = useView().state
  if (ids.length === 0) return null
  const picked = ids.every((id) => select.includes(id))
  const next = picked ? select.filter((id) => !ids.includes(id)) : [...new Set([...select, ...ids])]
  return (
    <button
      type="button"
      className="ask-pick"
      aria-pressed={picked}
      aria-label={`Pick out row ${at + 1}`}
      title={picked ? 'Let it go' : 'Pick it out, in the graph and matrix too'}
      onClick={() => changeView({ select: next })}
    />
  )
}

type Props = {
  row: Row
  above: Row | undefined
  at: number
  columns: readonly ShownColumn[]
  /** Columns of sentences that have no room beside the others: they are told under the row. */
  told: readonly ShownColumn[]
  result: Result
  things: Things
}

/** One row: what only repeats the row above is said, but not shown again. */
export function ResultRow({ row, above, at, columns, told, result, things }: Props) {
  const { select } = useView().state
  const ids = thingsOfRow(row, things)
  const selected = ids.some((id) => select.includes(id))
  const pair = result.matrix && pairOfRow(row, result.matrix, things)
  const claims = pair && toAnswer(pair.target, { actor: pair.actor })
  const report = reportOfRow(row, result.columns, things)
  const repeated = repeatedIn(row, above, columns)
  return (
    <>
      <tr data-selected={selected} data-tells={told.length > 0}>
        <td className="ask-pick-place">
          <PickRow ids={ids} at={at} />
        </td>
        {columns.map(({ name, at: column, kind, idAt }, i) => (
          <td key={name} data-kind={kind} data-repeated={i < repeated}>
            {i < repeated ? (
              <Heard>{sayValue(row[column])}</Heard>
            ) : (
              <ResultCell
                value={row[column]}
                id={idAt === undefined ? undefined : row[idAt]}
                report={/paragraph/i.test(name) ? report : undefined}
                claims={result.matrix?.at.stance === column ? claims : undefined}
                names={result.names}
                things={things}
              />
            )}
          </td>
        ))}
      </tr>
      {told.length > 0 && (
        <tr data-selected={selected} className="ask-told">
          <td className="ask-pick-place" />
          <td colSpan={columns.length}>
            {told.map(({ name, title, at: column }) => (
              <p key={name}>
                <span className="ask-of-kind">{title}</span> <ResultCell value={row[column]} things={things} />
              </p>
            ))}
          </td>
        </tr>
      )}
    </>
  )
}
