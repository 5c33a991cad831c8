import { lazy, Suspense } from 'react'
import type { ViewState } from '#domain/view-state'
import { CrashGuard } from '../api/crash-guard.tsx'
import { HomeView } from '../screens/home/home-view.tsx'
import { useFreshStart } from '../state/fresh-start.ts'
import { useView } from '../state/view-history.ts'
import { LiveRegion } from '../ui/live-region.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { AsOfBar } from './as-of-bar.tsx'
import { SourceDrawer } from './drawer/source-drawer.tsx'
import { Header } from './header.tsx'
import { Notices } from './notices.tsx'
import { PageTitle } from './page-title.tsx'

const views = {
  home: HomeView,
  answer: lazy(() => import('../screens/answer/answer-view.tsx').then((m) => ({ default: m.AnswerView }))),
  matrix: lazy(() => import('../screens/matrix/matrix-view.tsx').then((m) => ({ default: m.MatrixView }))),
  actors: lazy(() => import('../screens/actors/actors-view.tsx').then((m) => ({ default: m.ActorsView }))),
  actor: lazy(() => import('../screens/actor/actor-view.tsx').then((m) => ({ default: m.ActorView }))),
  timeline: lazy(() => import('../screens/timeline/timeline-view.tsx').then((m) => ({ default: m.TimelineView }))),
  compare: lazy(() => import('../screens/compare/compare-view.tsx').then((m) => ({ default: m.CompareView }))),
  evidence: lazy(() => import('../screens/evidence/evidence-view.tsx').then((m) => ({ default: m.EvidenceView }))),
  ask: lazy(() => import('../screens/ask/ask-view.tsx').then((m) => ({ default: m.AskView }))),
  analysis: lazy(() => import('../screens/analysis/analysis-view.tsx').then((m) => ({ default: m.AnalysisView }))),
} satisfies Record<ViewState['view'], unknown>

/** The screens that show one day's standing. */
const dated = new Set<ViewState['view']>(['home', 'answer', 'matrix', 'actor', 'compare', 'analysis'])

const AskPresent = lazy(() => import('../screens/ask/present/ask-present.tsx').then((m) => ({ default: m.AskPresent })))
const AnalysisPresent = lazy(() =>
  import('../screens/analysis/present/analysis-present.tsx').then((m) => ({ default: m.AnalysisPresent })),
)
const Present = lazy(() => import('./present/present.tsx').then((m) => ({ default: m.Present })))

/** An answer and an analysis are shown as they are, everything else as a picture of who stands how. */
function Slide() {
  const { view, question, cypher } = useView().state
  if (view === 'ask' && (question ?? cypher)) return <AskPresent />
  return view === 'analysis' ? <AnalysisPresent /> : <Present />
}

/** Header, notices, the screen that the link names, the day it shows, and the source that is open over it; while presenting, the slide alone. */
export function App() {
  const { view, present } = useView().state
  const main = useFreshStart()
  const View = views[view]
  if (present)
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
          </Suspense>
        </CrashGuard>
      </main>
      {dated.has(view) && <AsOfBar />}
      <SourceDrawer />
      <LiveRegion />
    </>
  )
}
