import { by } from '#domain/in-order'
import { Negotiation, type NegotiationRecord } from '#domain/negotiation'
import { Label } from '#domain/ref'
import { holdsAnotherEdition, type ShippedDataset } from '../graph/versions/shipped-dataset.ts'
import type { Readable } from '../queries/define-query.ts'
import { labelCounts } from '../queries/label-counts.ts'
import { negotiations } from '../queries/negotiations.ts'
import { sides } from '../queries/sides.ts'
import { defineRoute } from './define-route.ts'
import { noParams, noQuery } from './filters.ts'
import { Problem } from './problem.ts'

/** The negotiation that the store holds. */
export async function theNegotiation(store: Readable): Promise<NegotiationRecord> {
  const [negotiation] = await negotiations.ask(store, {})
  if (negotiation === undefined) throw new Problem(404, 'The store holds no negotiation yet: npm run seed loads one.')
  return negotiation
}

export const negotiationRoutesOf = (ships?: ShippedDataset) => [
  defineRoute({
    path: '/api/negotiation',
    tag: 'Negotiation',
    summary: 'What is negotiated, up to which day it is coded, and how much of each kind there is',
    description:
      '`counts` has the records by label. `newerDataset` is there only where the dataset that ships is not the one that was loaded.',
    example: {},
    params: noParams,
    query: noQuery,
    response: Negotiation,
    async answer(_, store) {
      const [negotiation, inOrderOfSides, counts, another] = await Promise.all([
        theNegotiation(store),
        sides.ask(store, {}),
        labelCounts.ask(store, {}),
        ships && holdsAnotherEdition(store, ships),
      ])
      const inOrder = counts.sort(by((c) => Label.options.indexOf(c.label)))
      return {
        ...negotiation,
        sides: inOrderOfSides,
        counts: Object.fromEntries(inOrder.map((c) => [c.label, c.count])),
        ...(another ? { newerDataset: ships?.loading } : {}),
      }
    },
  }),
]
