import { useMemo } from 'react'
import { useNegotiation } from '../../api/negotiation.ts'
import { useRecords } from '../../api/records.ts'
import { useStanding } from '../../api/standing.ts'
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
  const records = useRecords(focus).data
  const sides = useNegotiation().data?.sides
  const { camps } = useCamps()
  const matrix = useMemo(() => {
    const demand = records?.demands.find(({ id }) => id === records.target.id)
    const names = new Map(sides?.map(({ id, name }) => [id, name]))
    const sideOf = new Map(records?.actors.map(({ id, side }) => [id, names.get(side) ?? side]))
    return standing && records && demand && demandMatrix(standing, { demand, points: records.places, sides: sideOf })
  }, [standing, records, sides])
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
