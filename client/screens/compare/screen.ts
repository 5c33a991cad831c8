import { lazy } from 'react'
import { useComparison } from '../../api/questions.ts'
import { useView } from '../../state/view-history.ts'
import type { Screen } from '../screen.ts'

function useCompareTitle(): string {
  const { focus, other, asOf } = useView().state
  const two = focus !== other
  const comparison = useComparison(two ? focus : undefined, two ? other : undefined, asOf).data
  return comparison && comparison.a.id === focus && comparison.b.id === other
    ? `${comparison.a.name} and ${comparison.b.name}`
    : 'Where two actors differ'
}

export const compare: Screen = {
  name: 'compare',
  menu: 'Compare',
  isDated: true,
  isAboutOne: false,
  useTitle: useCompareTitle,
  View: lazy(() => import('./compare-view.tsx').then((m) => ({ default: m.CompareView }))),
  slide: () => undefined,
}
