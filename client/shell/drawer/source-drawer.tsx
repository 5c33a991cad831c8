import { lazy, Suspense } from 'react'
import { useView } from '../../state/view-history.ts'

const SourcePanel = lazy(() => import('./panel.tsx').then((m) => ({ default: m.SourcePanel })))

/** The source that the link names, open over whatever screen it is. */
export function SourceDrawer() {
  const { source } = useView().state
  return <Suspense>{source && <SourcePanel source={source} />}</Suspense>
}
