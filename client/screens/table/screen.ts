import { lazy } from 'react'
import { sayCount } from '#domain/words/plurals'
import { useThings } from '../../api/names.ts'
import { useSelectedActors } from '../../api/selected-actors.ts'
import { useView } from '../../state/view-history.ts'
import type { Screen } from '../screen.ts'
import { amongIn } from './among.ts'

function useTableTitle(): string {
  const { state } = useView()
  const among = amongIn(state)
  const [one, other] = useSelectedActors()
  const { byId } = useThings()
  if (among.length > 0) return `Lines among ${sayCount(among.length, 'actor')}`
  if (one && other) return `${one.name} to ${other.name}`
  const { focus } = state
  return one?.name ?? (focus && byId.get(focus)?.name) ?? 'The Table'
}

const Slide = lazy(() => import('./slide.tsx').then((m) => ({ default: m.TableSlide })))

export const table: Screen = {
  name: 'table',
  menu: 'Table',
  isDated: true,
  isAboutOne: false,
  useTitle: useTableTitle,
  View: lazy(() => import('./table-view.tsx').then((m) => ({ default: m.TableView }))),
  slide: () => Slide,
}
