import { lazy } from 'react'
import { useKnownActor } from '../../api/record-paths.ts'
import { listOf } from '../../api/use-fetched.ts'
import { useView } from '../../state/view-history.ts'
import type { Screen } from '../screen.ts'

function useCompareTitle(): string {
  const { focus, other } = useView().state
  const [a, b] = [useKnownActor(focus), useKnownActor(other)]
  return a && b && focus !== other ? `${a.name} and ${b.name}` : 'Where two actors differ'
}

export const compare: Screen = {
  name: 'compare',
  menu: 'Compare',
  isDated: true,
  isAboutOne: false,
  useTitle: useCompareTitle,
  View: lazy(() => import('./compare-view.tsx').then((m) => ({ default: m.CompareView }))),
  slide: () => undefined,
  rows: ({ focus, other }, asOf) => {
    const holder = [focus, other].filter((id) => id !== undefined).join(',') || undefined
    return listOf('positions', { holder, asOf, format: 'csv' })
  },
}
