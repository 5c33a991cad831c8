import { type Stance, stances } from '#domain/stance'
import type { ViewState } from '#domain/view-state'

/** What was asked about comes first; else for, on a condition, against, both, nothing. */
export function stanceOrder(ask: ViewState['ask']): Stance[] {
  const asked = stances.filter((stance) => stance === ask)
  return [...asked, ...stances.filter((stance) => stance !== ask)]
}
