import type { Day } from '#domain/dates'
import { dayShown } from '#domain/rules/day'
import type { Readable } from '../queries/define-query.ts'
import { theNegotiation } from './negotiation-routes.ts'

/** The day that `asOfDay` asks for, the negotiation's own where it asks for none. */
export async function dayAsked(store: Readable, { asOf }: { asOf?: Day | undefined }): Promise<Day> {
  return asOf === undefined ? dayShown(asOf, await theNegotiation(store)) : asOf
}
