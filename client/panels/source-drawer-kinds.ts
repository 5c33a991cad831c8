import type { Label } from '#domain/ref'

/** What a record that cites a source is, in a reader's words. */
export const recordWord = {
  Negotiation: 'the negotiation',
  Actor: 'actor',
  Plan: 'plan',
  PlanPoint: 'point of a plan',
  Heading: 'heading',
  Issue: 'subject',
  Position: 'position',
  Brokerage: 'broker’s act',
  Demand: 'demand',
  Event: 'event',
  Pressure: 'pressure',
  Source: 'source',
  Discrepancy: 'disagreement',
  Reading: 'reading in a disagreement',
} as const satisfies Record<Label, string>
