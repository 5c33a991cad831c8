import { type ComponentProps, lazy, Suspense } from 'react'
import { CrashGuard } from '../api/crash-guard.tsx'
import { Skeleton } from '../ui/skeleton.tsx'

const GraphPanel = lazy(() => import('./graph-panel.tsx').then((m) => ({ default: m.GraphPanel })))

/** The picture of a thing, fetched after the words beside it; where it fails, they stay. `height`: of its place until it is there, in rem. */
export function GraphPanelLater({ height, ...props }: ComponentProps<typeof GraphPanel> & { height: number }) {
  return (
    <CrashGuard key={props.focus.id}>
      <Suspense fallback={<Skeleton height={height} />}>
        <GraphPanel {...props} />
      </Suspense>
    </CrashGuard>
  )
}
