import { lazy } from 'react'
import { pathWith } from '../../api/fetch-json.ts'
import { useOfPlan } from '../of-plan.ts'
import type { Screen } from '../screen.ts'

export const matrix: Screen = {
  name: 'matrix',
  menu: 'Matrix',
  isDated: true,
  isAboutOne: false,
  useTitle: () => useOfPlan('Everyone on everything'),
  View: lazy(() => import('./matrix-view.tsx').then((m) => ({ default: m.MatrixView }))),
  slide: () => undefined,
  // Without a plan the API takes the one that the screen takes.
  rows: ({ plan }, asOf) => pathWith('/api/matrix', { plan, asOf, format: 'csv' }),
}
