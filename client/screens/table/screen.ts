import { lazy } from 'react'
import { useThings } from '../../api/names.ts'
import { useSelectedActors } from '../../api/selected-actors.ts'
import { listOf } from '../../api/use-fetched.ts'
import { useView } from '../../state/view-history.ts'
import type { Screen } from '../screen.ts'

function useTableTitle(): string {
  const { focus } = useView().state
  const [one, other] = useSelectedActors()
  const { byId } = useThings()
  const nameOf = (id: string | undefined) => (id === undefined ? undefined : byId.get(id)?.name)
  if (one && other) return `${one.name} to ${other.name}`
  return one?.name ?? nameOf(focus) ?? 'The Table'
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
  rows: ({ select }, asOf) => listOf('relations', { actor: select.join(',') || undefined, asOf, format: 'csv' }),
}
