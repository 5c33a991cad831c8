import type { ViewState } from '#domain/view-state'
import type { AnalysisFilters } from '../api/analyses.ts'

type Chosen = Pick<ViewState, 'plan' | 'ways' | 'asOf' | 'from' | 'to' | 'rollup' | 'without'>

/** Which positions count, and as whose. A period stands instead of a day. */
export function choiceIn({ plan, ways, asOf, from, to, rollup, without }: Chosen): AnalysisFilters {
  const when = from !== undefined || to !== undefined ? { from, to } : { asOf }
  return { plan, ways, ...when, rollup, without }
}

/** The same for ties, which are divided and rid of duplicates as well: by default the same stance of an actor on a point counts once. */
export function tieChoiceIn(state: Chosen & Pick<ViewState, 'normalise' | 'duplicates'>): AnalysisFilters {
  const { normalise, duplicates = 'range' } = state
  return { ...choiceIn(state), normalise, duplicates }
}
