import { lazy } from 'react'
import { sayCount } from '#domain/words/plurals'
import { useThings } from '../../api/names.ts'
import { listOf } from '../../api/use-fetched.ts'
import { useView } from '../../state/view-history.ts'
import type { Screen } from '../screen.ts'
import { amongIn } from './among.ts'

function useTableTitle(): string {
  const { state } = useView()
  const { select, focus } = state
  const among = amongIn(state)
  const { byId } = useThings()
  const nameOf = (id: string | undefined) => (id === undefined ? undefined : byId.get(id)?.name)
  if (among.length > 0) return `Lines among ${sayCount(among.length, 'actor')}`
  const [one, other] = select.map(nameOf)
  if (one && other) return `${one} to ${other}`
  return one ?? nameOf(focus) ?? 'The Table'
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
  rows: ({ select, among = [] }, asOf) =>
    listOf('relations', { actor: [...select, ...among].join(',') || undefined, asOf, format: 'csv' }),
}
