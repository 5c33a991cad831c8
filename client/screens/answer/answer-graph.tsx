import { lazy, Suspense } from 'react'
import { CrashGuard } from '../../api/crash-guard.tsx'
import { useRecords } from '../../api/records.ts'
import { useView } from '../../state/view-history.ts'
import { Skeleton } from '../../ui/skeleton.tsx'

const GraphPanel = lazy(() => import('../../canvas/graph-panel.tsx').then((m) => ({ default: m.GraphPanel })))

/**
 * The graph of what is asked about. Drawn once the claims are, or it would be seen to move where they stand above it; where it
 * fails, they stay.
 */
export function AnswerGraph() {
  const { focus } = useView().state
  const target = useRecords(focus).data?.target
  if (!target)
    return (
      <div style={{ visibility: 'hidden' }}>
        <Skeleton height={30} />
      </div>
    )
  return (
    <CrashGuard key={target.id}>
      <Suspense fallback={<Skeleton height={30} />}>
        <GraphPanel focus={target} />
      </Suspense>
    </CrashGuard>
  )
}
