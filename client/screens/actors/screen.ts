import { lazy } from 'react'
import type { Screen } from '../screen.ts'

export const actors: Screen = {
  name: 'actors',
  menu: 'Actors',
  isDated: true,
  isAboutOne: false,
  useTitle: () => 'Actors',
  View: lazy(() => import('./actors-view.tsx').then((m) => ({ default: m.ActorsView }))),
  slide: () => undefined,
}
