import { useMemo } from 'react'
import { useView } from '../state/view-history.ts'
import { useNames } from './names.ts'

/** Who is selected, in the order in which they were. What else is picked out is left aside. Asks for names only where something is. */
export function useSelectedActors() {
  const { select } = useView().state
  const names = useNames(select.length > 0).data?.items
  return useMemo(
    () => select.flatMap((id) => names?.find((one) => one.id === id && one.label === 'Actor') ?? []),
    [select, names],
  )
}

/** The same by their ids. */
export function useSelectedIds(): readonly string[] {
  const actors = useSelectedActors()
  return useMemo(() => actors.map(({ id }) => id), [actors])
}
