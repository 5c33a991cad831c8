import type { Label } from '#domain/ref'

/** What a record that cites a source is, in a reader's words. */
export const recordWord = {
  Negotiation: 'the negotiation',
  Side: 'side',
  Actor: 'actor',
  Plan: 'plan',
  PlanPoint: 'point of a plan',
  Heading: 'heading',
  Issue: 'subject',
  Position: 'position',
  Brokerage: 'broker’s act',
  Forecast: 'forecast',
  Quotation: 'quotation',
  Demand: 'demand',
  Event: 'event',
  Pressure: 'pressure',
  Source: 'source',
  Discrepancy: 'disagreement',
  Reading: 'reading in a disagreement',
  Retired: 'a record that went',
} as const satisfies Record<Label, string>
