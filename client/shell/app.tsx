import { Suspense } from 'react'
import { CrashGuard } from '../api/crash-guard.tsx'
import { screens, slideOf } from '../screens/screens.ts'
import { useView } from '../state/view-history.ts'
import { LiveRegion } from '../ui/live-region.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { AsOfBar } from './as-of-bar.tsx'
import { SourceDrawer } from './drawer/source-drawer.tsx'
import { useFreshStart } from './fresh-start.ts'
import { Header } from './header.tsx'
import { Notices } from './notices.tsx'
import { PageRows } from './page-rows.tsx'
import { PageTitle } from './page-title.tsx'

/** Header, notices, the screen that the link names, the day it shows, and the source that is open over it; while presenting, the slide alone. */
export function App() {
  const { state } = useView()
  const { view } = state
  const main = useFreshStart()
  const { View, isDated } = screens[view]
  const { Slide } = slideOf(state)
  if (state.present)
    return (
      <>
        <PageTitle />
        <CrashGuard key="present">
          <Suspense fallback={<Skeleton height={40} />}>
            <Slide />
          </Suspense>
        </CrashGuard>
        <LiveRegion />
      </>
    )
  return (
    <>
      <PageTitle />
      <Header />
      <Notices />
      <main id="main" ref={main} tabIndex={-1}>
        <CrashGuard key={view}>
          <Suspense fallback={<Skeleton height={40} />}>
            <View />
            <PageRows />
          </Suspense>
        </CrashGuard>
      </main>
      {isDated && <AsOfBar />}
      <SourceDrawer />
      <LiveRegion />
    </>
  )
}
