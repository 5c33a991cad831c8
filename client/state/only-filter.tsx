import type { ViewState } from '#domain/view-state'
import { FilterChips } from '../ui/filter-chips.tsx'
import { changeView, useView } from './view-history.ts'

type Kind = { kind: NonNullable<ViewState['only']>; word: string; count: number }

/** Narrows a list to one kind, kept in the link. */
export function OnlyFilter({ label, kinds }: { label: string; kinds: readonly Kind[] }) {
  const { only } = useView().state
  return <FilterChips label={label} kinds={kinds} only={only} onOnly={(kind) => changeView({ only: kind })} />
}
