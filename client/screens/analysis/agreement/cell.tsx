import type { Ref } from '#domain/ref'
import styles from '../../../canvas/matrix/matrix.module.css'
import { ViewLink } from '../../../state/view-link.tsx'
import { Heard } from '../../../ui/heard.tsx'
import type { Tie } from './grid.ts'
import { kindOfTie, sayCounts, sayValue, type TieKind } from './words.ts'

type Props = {
  a: Ref
  b: Ref
  tie: Tie | undefined
  /** What may be said of the two. */
  says: string
  row: number
  column: number
  /** The largest value in the table: full shade. */
  most: number
  counted: boolean
  chosen: boolean
}

const toneOf = { agrees: 'supports', differs: 'opposes', divided: 'mixed' } as const satisfies Record<TieKind, string>

/** How strongly a field is filled, in per cent: what the measure does not count at all stays bare. */
export const shadeOf = (value: number, most: number) =>
  value === 0 || most === 0 ? 0 : Math.round(14 + 30 * (Math.abs(value) / most))

/** How two actors stand to each other: shaded from agreement to conflict, with both counts. Silence is a field left empty. */
export function AgreementCell({ a, b, tie, says, row, column, most, counted, chosen }: Props) {
  const kind = [styles.cell, !tie && `${styles.silent} agreement-silent`, chosen && 'agreement-chosen']
  return (
    <td data-row={row} data-column={column} tabIndex={-1} className={kind.filter(Boolean).join(' ')}>
      <ViewLink
        to={{ focus: a.id, other: b.id, select: [a.id, b.id] }}
        merge="pair"
        tabIndex={-1}
        className={`${styles.field} agreement-field`}
        aria-current={chosen ? 'true' : undefined}
        {...(tie && {
          'data-tone': toneOf[kindOfTie(tie)],
          'data-kind': kindOfTie(tie),
          style: { '--shade': `${shadeOf(tie.value, most)}%` },
        })}
      >
        {tie && <span aria-hidden="true">{counted ? sayCounts(tie) : sayValue(tie.value)}</span>}
        <Heard>
          {a.name} and {b.name} {says}
        </Heard>
      </ViewLink>
    </td>
  )
}
