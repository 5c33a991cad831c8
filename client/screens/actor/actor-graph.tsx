import { lazy, Suspense } from 'react'
import type { ActorDetail } from '#domain/actor-detail'
import { CrashGuard } from '../../api/crash-guard.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'

const GraphPanel = lazy(() => import('../../canvas/graph-panel.tsx').then((m) => ({ default: m.GraphPanel })))

/** The actor in the middle of what it stands for, against and brokered. Fetched after the words. */
export function ActorGraph({ actor: { id } }: { actor: ActorDetail }) {
  return (
    <div className="actor-graph">
      <CrashGuard key={id}>
        <Suspense fallback={<Skeleton height={28} />}>
          <GraphPanel focus={{ id, label: 'Actor' }} grows />
        </Suspense>
      </CrashGuard>
    </div>
  )
}
