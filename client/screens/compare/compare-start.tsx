import { useChosenPlan } from '../../api/chosen-plan.ts'
import { useMatrix } from '../../api/plan-records.ts'
import { bestKnown } from '../../questions/best-known.ts'
import { toCompare } from '../../state/places.ts'
import { ViewLink } from '../../state/view-link.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'

/** Before two actors are picked: what there will be to see, and pairs to begin with. */
export function CompareStart({ same, asOf }: { same: boolean; asOf: string | undefined }) {
  const matrix = useMatrix(useChosenPlan().chosen?.plan.id, asOf).data
  const [first, ...others] = matrix ? bestKnown(matrix) : []
  return (
    <EmptyState title={same ? 'That is the same actor twice' : 'Pick two actors'}>
      <p>You will see each subject that one of them has taken a position on, and where the two stand apart.</p>
      <ul className="compare-pairs">
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
