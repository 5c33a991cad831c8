import { memo } from 'react'
import type { ViewChange } from '#domain/view-state'
import { ViewLink } from '../../state/view-link.tsx'
import { Heard } from '../../ui/heard.tsx'
import styles from './matrix.module.css'
import { type Column, underHeadings } from './matrix-rows.ts'

type Props = {
  columns: readonly Column[]
  focus: string | undefined
  placeOf: (target: string) => ViewChange
  /** The columns whose titles are drawn, where not all are. */
  from?: number
  to?: number
}

/** What stands in a row for the columns that are not drawn. */
export const LeftOut = ({ columns }: { columns: number }) =>
  columns > 0 ? <td colSpan={columns} aria-hidden="true" /> : null

/** The headings, and under them the plan as a whole and each point. */
export const MatrixHead = memo(function MatrixHead({ columns, focus, placeOf, from = 0, to }: Props) {
  const drawn = columns.slice(from, to)
  return (
    <thead>
      <tr className={styles.headings} data-part="headings">
        <td className={styles.corner} />
        {underHeadings(columns).map(({ heading, span }, at) => {
          const key = `${heading} ${at}`
          return heading ? (
            <th key={key} scope="colgroup" colSpan={span}>
              <div className={styles.heading} title={heading}>
                <span>{heading}</span>
              </div>
            </th>
          ) : (
            <td key={key} colSpan={span} />
          )
        })}
      </tr>
      <tr className={styles.titles} data-part="titles">
        <th scope="col" className={styles.corner}>
          <Heard>Actor</Heard>
        </th>
        <LeftOut columns={from} />
        {drawn.map(({ id, name, label }, at) => (
          <th
            key={id}
            scope="col"
            data-row={0}
            data-column={from + at + 1}
            aria-colindex={to === undefined ? undefined : from + at + 2}
            tabIndex={-1}
            className={id === focus ? styles.focus : undefined}
            aria-current={id === focus ? 'true' : undefined}
          >
            <ViewLink to={placeOf(id)} tabIndex={-1} title={name}>
              {label === 'Plan' ? 'The plan as a whole' : name}
            </ViewLink>
          </th>
        ))}
        <LeftOut columns={columns.length - from - drawn.length} />
      </tr>
    </thead>
  )
})
