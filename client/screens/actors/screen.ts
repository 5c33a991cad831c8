import { lazy } from 'react'
import { listOf } from '../../api/use-fetched.ts'
import type { Screen } from '../screen.ts'

export const actors: Screen = {
  name: 'actors',
  menu: 'Actors',
  isDated: false,
  isAboutOne: false,
  useTitle: () => 'Actors',
  View: lazy(() => import('./actors-view.tsx').then((m) => ({ default: m.ActorsView }))),
  slide: () => undefined,
  rows: () => listOf('actors', { format: 'csv' }),
}
