import type { Ref } from '#domain/ref'
import { ViewLink } from '../../../ui/view-link.tsx'
import type { Tie } from './agreement-grid.ts'
import { kindOfTie, sayCounts, sayTie, sayValue } from './agreement-words.ts'

type Props = {
  a: Ref
  b: Ref
  tie: Tie | undefined
  row: number
  column: number
  /** The largest value in the table: full shade. */
  most: number
  counted: boolean
  chosen: boolean
}

const toneOf = (value: number) => (value > 0 ? 'supports' : value < 0 ? 'opposes' : 'mixed')

/** How two actors stand to each other: shaded from agreement to conflict, with both counts. Silence is a field left empty. */
export function AgreementCell({ a, b, tie, row, column, most, counted, chosen }: Props) {
  const kind = ['matrix-cell', !tie && 'matrix-silent', chosen && 'agreement-chosen']
  const shade = tie && most > 0 ? 14 + 30 * (Math.abs(tie.value) / most) : 0
  return (
    <td data-row={row} data-column={column} tabIndex={-1} className={kind.filter(Boolean).join(' ')}>
      <ViewLink
        to={{ focus: a.id, other: b.id, select: [] }}
        merge="pair"
        tabIndex={-1}
        className="matrix-field agreement-field"
        aria-current={chosen ? 'true' : undefined}
        {...(tie && {
          'data-tone': kindOfTie(tie) === 'divided' ? 'mixed' : toneOf(tie.value),
          'data-kind': kindOfTie(tie),
          style: { '--shade': `${Math.round(shade)}%` },
        })}
      >
        {tie && <span aria-hidden="true">{counted ? sayCounts(tie) : sayValue(tie.value)}</span>}
        <span className="visually-hidden">
          {a.name} and {b.name} {sayTie(tie)}
        </span>
      </ViewLink>
    </td>
  )
}
