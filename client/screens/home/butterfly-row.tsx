import type { PlanPoint, PointStatus } from '#domain/plan-point'
import { toAnswer } from '../../state/places.ts'
import { ViewLink } from '../../state/view-link.tsx'
import { type Mark, toWings } from './butterfly-rows.ts'
import { SilenceNotes } from './silence-notes.tsx'
import { Wing } from './wing.tsx'

const statusWord: Partial<Record<PointStatus, string>> = {
  aim: 'an aim, not a provision',
  inferred: 'inferred by an author',
  'open-question': 'an open question',
}

/** One point: those for it on the left, those against it on the right. */
export function ButterflyRow({ point, marks }: { point: PlanPoint; marks: readonly Mark[] }) {
  const wings = toWings(marks)
  const status = statusWord[point.status]
  return (
    <tr className={marks.length === 0 ? 'butterfly-row butterfly-silent' : 'butterfly-row'}>
      <td className="butterfly-for">
        <Wing marks={wings.for} target={point.id} side="for" />
      </td>
      <th scope="row" className="butterfly-point">
        <ViewLink to={toAnswer(point.id)} title={point.text}>
          {point.title}
        </ViewLink>
        {status && <p className="butterfly-note">{status}</p>}
        <SilenceNotes wings={wings} target={point.id} />
      </th>
      <td className="butterfly-against">
        <Wing marks={wings.against} target={point.id} side="against" />
      </td>
    </tr>
  )
}
