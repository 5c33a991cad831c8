import { lazy } from 'react'
import { useOfPlan } from '../of-plan.ts'
import { rowsOf } from '../rows.ts'
import type { Screen } from '../screen.ts'

export const matrix: Screen = {
  name: 'matrix',
  menu: 'Matrix',
  isDated: true,
  isAboutOne: false,
  useTitle: () => useOfPlan('Everyone on everything'),
  View: lazy(() => import('./matrix-view.tsx').then((m) => ({ default: m.MatrixView }))),
  slide: () => undefined,
  rows: ({ asOf }, plan) => rowsOf('matrix', { plan, asOf }),
}
