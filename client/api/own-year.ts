import { useNegotiation } from './negotiation.ts'

/** The year that goes without saying: that of the day which the negotiation is coded up to. Every other is said with its date. */
export function useOwnYear(): string | undefined {
  return useNegotiation().data?.asOf.slice(0, 4)
}
