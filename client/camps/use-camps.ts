import { useMemo } from 'react'
import { useAgreements, useCoalitions } from '../api/analyses.ts'
import { useView } from '../state/view-history.ts'
import { type Camps, campsFrom } from './camps-from.ts'
import { tieChoiceIn } from './choice-in.ts'

/** The camps as of the view's day and on its plan, counted as the analysis of camps does; nothing is asked before they are wanted. */
export function useCamps(): { camps?: Camps; error: Error | null; again: () => void } {
  const { mark, plan, asOf } = useView().state
  const on = mark === 'camps'
  const choice = { plan, asOf }
  const coalitions = useCoalitions(on ? tieChoiceIn(choice) : undefined)
  const agreements = useAgreements(on ? { ...choice } : undefined)
  const [found, pairs] = [on ? coalitions.data : undefined, on ? agreements.data : undefined]
  const camps = useMemo(() => found && pairs && campsFrom(found, pairs), [found, pairs])
  const failed = [coalitions, agreements].find(({ error }) => on && error !== null)
  return { camps, error: failed?.error ?? null, again: () => void failed?.refetch() }
}
