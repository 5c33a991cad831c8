import { lazy } from 'react'
import { useOfPlan } from '../of-plan.ts'
import { all, rowsOf } from '../rows.ts'
import type { Screen } from '../screen.ts'

export const evidence: Screen = {
  name: 'evidence',
  menu: 'Evidence',
  isDated: false,
  isAboutOne: false,
  useTitle: () => useOfPlan('The evidence'),
  View: lazy(() => import('./evidence-view.tsx').then((m) => ({ default: m.EvidenceView }))),
  slide: () => undefined,
  rows: () => rowsOf('positions', all),
}
