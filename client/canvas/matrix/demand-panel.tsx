import { useMemo } from 'react'
import { useDemands, usePoints, useStanding } from '../../api/questions.ts'
import { useThings } from '../../api/things.ts'
import { useCamps } from '../../camps/use-camps.ts'
import { useView } from '../../state/view-history.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { countAnswers, demandMatrix } from './demand-matrix.ts'
import styles from './matrix.module.css'
import { FilledMatrix } from './matrix-panel.tsx'

/** The matrix of a demand: who makes it, and every point that answers it, of whatever plan. */
export function DemandPanel() {
  const { focus, asOf, ask } = useView().state
  const standing = useStanding(focus, asOf, ask).data
  const demand = useDemands().data?.items.find(({ id }) => id === focus)
  const points = usePoints().data?.items
  const { sides } = useThings()
  const { camps } = useCamps()
  const matrix = useMemo(
    () => standing && demand && points && demandMatrix(standing, { demand, points, sides }),
    [standing, demand, points, sides],
  )
  if (!standing || !matrix) return <Skeleton height={36} />
  return (
    <div className={styles.panel}>
      {matrix.targets.length > 0 ? (
        <FilledMatrix
          matrix={matrix}
          camps={camps}
          counts={countAnswers(standing)}
          said="said on the demand itself"
          caption="The demand: who makes it in rows, the points that answer it in columns"
        />
      ) : (
        <EmptyState title="Nothing answers it">
          No point of any plan is known to meet it or to contradict it.
        </EmptyState>
      )}
    </div>
  )
}
