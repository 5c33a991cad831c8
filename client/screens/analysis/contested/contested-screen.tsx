import type { ReactNode } from 'react'
import type { ContestedPoint, ContestedPoints } from '#domain/contested'
import { csvOf, useContested } from '../../../api/analyses.ts'
import { ErrorState } from '../../../api/error-state.tsx'
import { choiceIn } from '../../../camps/choice-in.ts'
import { useView } from '../../../state/view-history.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import heard from '../../../ui/heard.module.css'
import { Heard } from '../../../ui/heard.tsx'
import { HowCounted } from '../choice/how-counted.tsx'
import { PositionFields, RollupField } from '../choice/positions-field.tsx'
import { FindingPage } from '../finding-page.tsx'
import { FindingStart } from '../finding-start.tsx'
import { useOpened } from '../opened.ts'
import { ContestedRow } from './row.tsx'
import { contestedCaution, contestedTitle, isSplit } from './words.ts'
import './contested.css'

function Ranked({ points, label, most }: { points: readonly ContestedPoint[]; label: string; most: number }) {
  return (
    <table className="contested">
      <caption className={heard.heard}>{label}</caption>
      <thead>
        <tr>
          <th scope="col">Point or plan</th>
          <th scope="col" className="contested-for">
            For
          </th>
          <th scope="col">Against</th>
          <th scope="col">
            <Heard>No side</Heard>
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

type GroupProps = { title: string; count: number; folded: string | undefined; children: ReactNode }

/** Points of one kind; what is folded is opened by its title. */
function Group({ title, count, folded = '', children }: GroupProps) {
  const [open, toggle] = useOpened(folded)
  const words = (
    <>
      {title} <span className="contested-number">{count}</span>
    </>
  )
  return (
    <section className="contested-group" aria-label={title}>
      <h2>
        {folded ? (
          <button type="button" className="contested-fold" aria-expanded={open} onClick={toggle}>
            {words}
          </button>
        ) : (
          words
        )}
      </h2>
      {(open || !folded) && children}
    </section>
  )
}

const guide = [
  'To the left who is for it, to the right who is against it, each actor once. Choose a name to read what it said and in which report.',
  'First stands what has the most sides on its smaller side: two against two comes before one against three, however many actors of one side speak. After that, more actors and the more even split. Whoever speaks for no side shows, and counts by itself.',
  'Those who set conditions, said both or declared no position take no side; they are named beside, not counted. Demands do not count here either: only what was said on the point or the plan itself.',
]

function Contested({ contested: { points, ground, measures } }: { contested: ContestedPoints }) {
  const { state } = useView()
  const most = Math.max(1, ...points.flatMap((point) => [point.for, point.against]))
  const groups = [
    { title: 'Voices on both sides', points: points.filter(isSplit) },
    { title: 'All on one side', points: points.filter((one) => !isSplit(one) && one.spoke > 1) },
    { title: 'One voice alone', points: points.filter((one) => one.spoke === 1), folded: 'one-voice' },
    { title: 'Nobody took a side', points: points.filter((one) => one.spoke === 0), folded: 'no-side' },
  ].filter((group) => group.points.length > 0)
  const caution = contestedCaution(points)
  return (
    <FindingPage
      title={contestedTitle(points)}
      cautions={[...(caution ? [caution] : []), ...ground.cautions]}
      guide={guide}
      measures={measures}
      idle={['measure', 'normalise', 'duplicates']}
      csv={csvOf('contested', choiceIn(state))}
      fields={<PositionFields />}
      counted={
        <HowCounted>
          <RollupField />
        </HowCounted>
      }
    >
      {groups.length === 0 && (
        <EmptyState title="Nothing is recorded here">No report has anybody for or against this by that day.</EmptyState>
      )}
      {groups.map(({ title, points: of, folded }) => (
        <Group key={title} title={title} count={of.length} folded={folded}>
          <Ranked points={of} label={title} most={most} />
        </Group>
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
