import { lazy, Suspense } from 'react'
import type { ViewState } from '#domain/view-state'
import { PageTitle } from './page-title.tsx'
import { AsOfBar } from './panels/as-of-bar.tsx'
import { Header } from './panels/header.tsx'
import { Notices } from './panels/notices.tsx'
import { SourceDrawer } from './panels/source-drawer.tsx'
import { useFreshStart } from './state/fresh-start.ts'
import { useView } from './state/view-history.ts'
import { CrashGuard } from './ui/crash-guard.tsx'
import { LiveRegion } from './ui/live-region.tsx'
import { Skeleton } from './ui/skeleton.tsx'
import { HomeView } from './views/home/home-view.tsx'

const views = {
  home: HomeView,
  answer: lazy(() => import('./views/answer/answer-view.tsx').then((m) => ({ default: m.AnswerView }))),
  matrix: lazy(() => import('./views/matrix/matrix-view.tsx').then((m) => ({ default: m.MatrixView }))),
  actors: lazy(() => import('./views/actors/actors-view.tsx').then((m) => ({ default: m.ActorsView }))),
  actor: lazy(() => import('./views/actor/actor-view.tsx').then((m) => ({ default: m.ActorView }))),
  timeline: lazy(() => import('./views/timeline/timeline-view.tsx').then((m) => ({ default: m.TimelineView }))),
  compare: lazy(() => import('./views/compare/compare-view.tsx').then((m) => ({ default: m.CompareView }))),
  evidence: lazy(() => import('./views/evidence/evidence-view.tsx').then((m) => ({ default: m.EvidenceView }))),
  ask: lazy(() => import('./views/ask/ask-view.tsx').then((m) => ({ default: m.AskView }))),
  analysis: lazy(() => import('./views/analysis/analysis-view.tsx').then((m) => ({ default: m.AnalysisView }))),
} satisfies Record<ViewState['view'], unknown>

/** The screens that show one day's standing. */
const dated = new Set<ViewState['view']>(['home', 'answer', 'matrix', 'actor', 'compare', 'analysis'])

const AskPresent = lazy(() => import('./views/ask/present/ask-present.tsx').then((m) => ({ default: m.AskPresent })))
const AnalysisPresent = lazy(() =>
  import('./views/analysis/present/analysis-present.tsx').then((m) => ({ default: m.AnalysisPresent })),
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
