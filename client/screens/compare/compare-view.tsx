import type { ActorRecords } from '#domain/actor-records'
import { useChosenPlan } from '../../api/chosen-plan.ts'
import { useComparison } from '../../api/comparison.ts'
import { ErrorState } from '../../api/error-state.tsx'
import { useNames } from '../../api/names.ts'
import { PageRecords } from '../../api/page-records.tsx'
import { useMatrix } from '../../api/plan-records.ts'
import { useSelectedActors } from '../../api/selected-actors.ts'
import { bestKnown } from '../../questions/best-known.ts'
import { useActorChoices } from '../../questions/choices.ts'
import { toCompare, toTable } from '../../state/places.ts'
import { changeView, useView } from '../../state/view-history.ts'
import { ViewLink } from '../../state/view-link.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Picker } from '../../ui/picker.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { ComparisonTables } from './comparison-tables.tsx'
import './compare.css'

/** Before two actors are picked: what there will be to see, and pairs to begin with. */
function CompareStart({ same, asOf }: { same: boolean; asOf: string | undefined }) {
  const matrix = useMatrix(useChosenPlan().chosen?.plan.id, asOf).data
  const [first, ...others] = matrix ? bestKnown(matrix) : []
  const [one, two] = useSelectedActors()
  return (
    <EmptyState title={same ? 'That is the same actor twice' : 'Pick two actors'}>
      <p>You will see each subject that one of them has taken a position on, and where the two stand apart.</p>
      <ul className="compare-pairs">
        {one && two && (
          <li>
            <ViewLink to={toCompare(one.id, two.id)}>
              {one.name} and {two.name}
            </ViewLink>
            , who are selected
          </li>
        )}
        {first &&
          others.slice(0, 4).map((other) => (
            <li key={other.id}>
              <ViewLink to={toCompare(first.id, other.id)}>
                {first.name} and {other.name}
              </ViewLink>
            </li>
          ))}
      </ul>
    </EmptyState>
  )
}

type PickProps = { label: string; value: string | undefined; onChange: (id: string) => void }

function Pick({ label, value, onChange }: PickProps) {
  const choices = useActorChoices()
  return (
    <div className="compare-pick">
      <span aria-hidden="true">{label}</span>
      <Picker
        look="field"
        label={label}
        choices={choices}
        value={value}
        onChange={onChange}
        placeholder="Pick an actor…"
      />
    </div>
  )
}

/** Whether the link names an actor that is not there. */
function useUnknown(): boolean {
  const { focus, other } = useView().state
  const known = useNames().data?.items.filter(({ label }) => label === 'Actor')
  return known !== undefined && [focus, other].some((id) => id !== undefined && known.every((one) => one.id !== id))
}

/** What came with the records of either. */
function together(records: readonly (ActorRecords | undefined)[]) {
  const sources = new Map(records.flatMap((one) => one?.sources.map((source) => [source.id, source] as const) ?? []))
  return { sources: [...sources.values()], actors: [], quotations: [] }
}

function Compared() {
  const { focus, other, asOf } = useView().state
  const unknown = useUnknown()
  const both = !unknown && focus !== undefined && other !== undefined && focus !== other
  const { comparison, records, failed } = useComparison(both ? focus : undefined, both ? other : undefined, asOf)
  if (unknown) return <EmptyState title="There is no actor by that name">Pick another above.</EmptyState>
  if (!both) return <CompareStart same={focus !== undefined && focus === other} asOf={asOf} />
  if (comparison)
    return (
      <PageRecords records={together(records)}>
        <p>
          <ViewLink to={toTable([focus, other])}>The ways from one to the other</ViewLink>
        </p>
        <ComparisonTables comparison={comparison} demands={records.flatMap((one) => one?.actor.demands ?? [])} />
      </PageRecords>
    )
  if (failed?.error) return <ErrorState error={failed.error} again={() => void failed.refetch()} />
  return (
    <div aria-busy="true">
      <Skeleton />
    </div>
  )
}

/** Where two actors differ, and where they agree: by what they hold, and by what they demand. */
export function CompareView() {
  const { focus, other } = useView().state
  return (
    <div className="compare">
      <h1>Where do they differ?</h1>
      <div className="compare-picks">
        <Pick label="One actor" value={focus} onChange={(id) => changeView({ focus: id })} />
        <Pick label="Another actor" value={other} onChange={(id) => changeView({ other: id })} />
      </div>
      <Compared />
    </div>
  )
}
