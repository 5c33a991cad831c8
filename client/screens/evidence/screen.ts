import { lazy } from 'react'
import { listOf } from '../../api/use-fetched.ts'
import { useOfPlan } from '../of-plan.ts'
import type { Screen } from '../screen.ts'

export const evidence: Screen = {
  name: 'evidence',
  menu: 'Evidence',
  isDated: false,
  isAboutOne: false,
  useTitle: () => useOfPlan('The evidence'),
  View: lazy(() => import('./evidence-view.tsx').then((m) => ({ default: m.EvidenceView }))),
  slide: () => undefined,
  rows: (_, asOf) => listOf('positions', { asOf, format: 'csv' }),
}
