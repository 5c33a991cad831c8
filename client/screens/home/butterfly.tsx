import type { PlanPoint, PointStatus } from '#domain/plan-point'
import { sayCount } from '#domain/words/plurals'
import { toAnswer } from '../../state/places.ts'
import { ViewLink } from '../../state/view-link.tsx'
import heard from '../../ui/heard.module.css'
import { ShownInParts } from '../../ui/shown-in-parts.tsx'
import { type HeadingRows, type Mark, toWings, underHeadings } from './butterfly-rows.ts'
import { SilenceNotes } from './silence-notes.tsx'
import { Wing } from './wing.tsx'
import './butterfly.css'

const statusWord: Partial<Record<PointStatus, string>> = {
  aim: 'an aim, not a provision',
  inferred: 'inferred by an author',
  'open-question': 'an open question',
}

/** One point: those for it on the left, those against it on the right. */
function ButterflyRow({ point, marks }: { point: PlanPoint; marks: readonly Mark[] }) {
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

type Props = { points: readonly PlanPoint[]; marks: ReadonlyMap<string, readonly Mark[]>; caption: string }

/** The plan's every answer on one page: a line for each point, under the headings. */
export function Butterfly({ points, marks, caption }: Props) {
  const groups = underHeadings(points)
  const inferred = groups.some(({ heading }) => heading?.basis === 'our-reading')
  const isHeaded = groups.length > 1 || groups[0]?.heading !== undefined
  return (
    <>
      <ShownInParts
        items={groups}
        weigh={({ points: under }) => under.length}
        part={40}
        sayRest={(count) => sayCount(count, 'more heading')}
      >
        {(shown) => (
          <table className="butterfly">
            <caption className={heard.heard}>{caption}</caption>
            <thead>
              <tr className="butterfly-columns">
                <th scope="col" className="butterfly-for">
                  Support it, or see a demand met
                </th>
                <th scope="col" className="butterfly-point">
                  Point of the plan
                </th>
                <th scope="col" className="butterfly-against">
                  Oppose it, or see a demand contradicted
                </th>
              </tr>
            </thead>
            {shown.map((group) => (
              <Group key={group.heading?.id ?? 'none'} {...group} isHeaded={isHeaded} marks={marks} />
            ))}
          </table>
        )}
      </ShownInParts>
      <p className="butterfly-foot">
        The number beside a name counts its claims. In italics stands what is known by inference or by our reading
        alone.
        {inferred &&
          ' The headings are the plan’s own; which point stands under which is our reading: no report says it.'}
      </p>
    </>
  )
}

type GroupProps = HeadingRows & Pick<Props, 'marks'> & { isHeaded: boolean }

function Group({ heading, points, isHeaded, marks }: GroupProps) {
  return (
    <tbody>
      {isHeaded && (
        <tr className="butterfly-heading">
          <th scope="rowgroup" colSpan={3}>
            {heading ? <ViewLink to={toAnswer(heading.id)}>{heading.title}</ViewLink> : 'Under no heading'}
          </th>
        </tr>
      )}
      {points.map((point) => (
        <ButterflyRow key={point.id} point={point} marks={marks.get(point.id) ?? []} />
      ))}
    </tbody>
  )
}
