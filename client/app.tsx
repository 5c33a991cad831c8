import { lazy, Suspense } from 'react'
import type { ViewState } from '#domain/view-state'
import { Header } from './panels/header.tsx'
import { SourceDrawer } from './panels/source-drawer.tsx'
import { useView } from './state/view-history.ts'
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
} satisfies Record<ViewState['view'], unknown>

/** Header, the screen that the link names, and the source that is open over it. */
export function App() {
  const { state } = useView()
  const View = views[state.view]
  return (
    <>
      <Header />
      <main id="main">
        <Suspense fallback={<p className="loading">Loading…</p>}>
          <View />
        </Suspense>
      </main>
      <SourceDrawer />
    </>
  )
}
