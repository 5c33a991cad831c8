import { lazy } from 'react'
import { useView } from '../../state/view-history.ts'
import { useOfPlan } from '../of-plan.ts'
import type { Screen } from '../screen.ts'
import { analysisTitle } from './titles.ts'

function useAnalysisTitle(): string {
  const { analysis = 'agreement' } = useView().state
  return useOfPlan(analysisTitle[analysis])
}

const Slide = lazy(() => import('./present/analysis-present.tsx').then((m) => ({ default: m.AnalysisPresent })))

export const analysis: Screen = {
  name: 'analysis',
  menu: 'Analysis',
  isDated: true,
  isAboutOne: false,
  useTitle: useAnalysisTitle,
  View: lazy(() => import('./analysis-view.tsx').then((m) => ({ default: m.AnalysisView }))),
  slide: () => Slide,
}
