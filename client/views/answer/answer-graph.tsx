import { lazy, Suspense } from 'react'
import { useStanding } from '../../api/questions.ts'
import { useView } from '../../state/view-history.ts'
import { CrashGuard } from '../../ui/crash-guard.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'

const GraphPanel = lazy(() => import('../../canvas/graph-panel.tsx').then((m) => ({ default: m.GraphPanel })))

/** The graph of what is asked about. Drawn once its kind is known; where it fails, the claims beside it stay. */
export function AnswerGraph() {
  const { focus, asOf } = useView().state
  const target = useStanding(focus, asOf).data?.target
  if (!target) return <Skeleton height={30} />
  return (
    <CrashGuard key={target.id}>
      <Suspense fallback={<Skeleton height={30} />}>
        <GraphPanel focus={target} />
      </Suspense>
    </CrashGuard>
  )
}
