import { dayShown } from '#domain/rules/day'
import { useView } from '../state/view-history.ts'
import { useNegotiation } from './negotiation.ts'

/** The day that the page shows: the link's, else the negotiation's own. Undefined until that is known. */
export function useDayShown(): string | undefined {
  const { asOf } = useView().state
  const negotiation = useNegotiation().data
  return negotiation && dayShown(asOf, negotiation)
}
