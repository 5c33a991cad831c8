import { lazy } from 'react'
import { sayDate } from '#domain/words/dates'
import { listOf } from '../../api/use-fetched.ts'
import { useView } from '../../state/view-history.ts'
import type { Screen } from '../screen.ts'

function useTimelineTitle(): string {
  const { since } = useView().state
  return since ? `What changed since ${sayDate(since)}` : 'What changed'
}

export const timeline: Screen = {
  name: 'timeline',
  menu: 'Timeline',
  isDated: false,
  isAboutOne: false,
  useTitle: useTimelineTitle,
  View: lazy(() => import('./timeline-view.tsx').then((m) => ({ default: m.TimelineView }))),
  slide: () => undefined,
  rows: ({ since, asOf }) => listOf('changes', { since, until: asOf, format: 'csv' }),
}
