import type { ContestedPoint, ContestedPoints } from '#domain/contested'
import { csvOf, useContested } from '../../../api/analyses.ts'
import { useView } from '../../../state/view-history.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { ErrorState } from '../../../ui/error-state.tsx'
import { choiceIn } from '../choice/choice-in.ts'
import { HowCounted } from '../choice/how-counted.tsx'
import { PlanField } from '../choice/plan-field.tsx'
import { RollupField, WaysField } from '../choice/positions-field.tsx'
import { FindingPage } from '../finding-page.tsx'
import { FindingStart } from '../finding-start.tsx'
import { ContestedRow } from './contested-row.tsx'
import { contestedCaution, contestedTitle, isSplit } from './contested-words.ts'
import './contested.css'

function Ranked({ points, label, most }: { points: readonly ContestedPoint[]; label: string; most: number }) {
  return (
    <table className="contested">
      <caption className="visually-hidden">{label}</caption>
      <thead>
        <tr>
          <th scope="col">Point or plan</th>
          <th scope="col" className="contested-for">
            For
          </th>
          <th scope="col">Against</th>
          <th scope="col">
            <span className="visually-hidden">No side</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {points.map((point) => (
          <ContestedRow key={point.point.id} contested={point} most={most} />
        ))}
      </tbody>
    </table>
  )
}

function Contested({ contested: { points, ground, measures } }: { contested: ContestedPoints }) {
  const { state } = useView()
  const most = Math.max(1, ...points.flatMap((point) => [point.for, point.against]))
  const groups = [
    { title: 'Voices on both sides', points: points.filter(isSplit), open: true },
    { title: 'All on one side', points: points.filter((one) => !isSplit(one) && one.spoke > 1), open: true },
    { title: 'One voice alone', points: points.filter((one) => one.spoke === 1), open: false },
    { title: 'Nobody took a side', points: points.filter((one) => one.spoke === 0), open: false },
  ].filter((group) => group.points.length > 0)
  const caution = contestedCaution(points)
  return (
    <FindingPage
      title={contestedTitle(points)}
      cautions={[...(caution ? [caution] : []), ...ground.cautions]}
      measures={measures}
      csv={csvOf('contested', choiceIn(state))}
      fields={
        <>
          <PlanField />
          <WaysField />
        </>
      }
      counted={
        <HowCounted>
          <RollupField />
        </HowCounted>
      }
    >
      {groups.length === 0 && (
        <EmptyState title="Nothing is recorded here">No report has anybody for or against this by that day.</EmptyState>
      )}
      {groups.map(({ title, points: of, open }) => (
        <details key={title} className="contested-group" open={open}>
          <summary>
            <h2>
              {title} <span className="contested-number">{of.length}</span>
            </h2>
          </summary>
          <Ranked points={of} label={title} most={most} />
        </details>
      ))}
    </FindingPage>
  )
}

/** Which points and plans actors are split over, the most contested first. */
export function ContestedScreen() {
  const { state } = useView()
  const query = useContested(choiceIn(state))
  if (query.error) return <ErrorState error={query.error} again={() => void query.refetch()} alone />
  return query.data ? <Contested contested={query.data} /> : <FindingStart title="What is contested" />
}
