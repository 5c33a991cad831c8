import { z } from 'zod'
import { ActorRecord } from './actor.ts'
import { BrokerageRecord } from './brokerage.ts'
import { DemandRecord } from './demand.ts'
import { DiscrepancyRecord } from './discrepancy.ts'
import { EventRecord } from './event.ts'
import { ForecastRecord } from './forecast.ts'
import { HeadingRecord } from './heading.ts'
import { IssueRecord } from './issue.ts'
import { NegotiationRecord } from './negotiation.ts'
import { PlanRecord } from './plan.ts'
import { PlanPointRecord } from './plan-point.ts'
import { PositionRecord } from './position.ts'
import { PressureRecord } from './pressure.ts'
import { QuotationRecord } from './quotation.ts'
import { Retired } from './retired.ts'
import { SeatingRecord } from './seating.ts'
import { SideRecord } from './side.ts'
import { SourceRecord } from './source.ts'

/** A negotiation as a folder of YAML files: `negotiation.yaml` holds one record, each other file a list of one kind. */
export const Dataset = z.strictObject({
  negotiation: NegotiationRecord,
  sides: z.array(SideRecord),
  seating: z.array(SeatingRecord),
  sources: z.array(SourceRecord),
  actors: z.array(ActorRecord),
  issues: z.array(IssueRecord),
  plans: z.array(PlanRecord),
  headings: z.array(HeadingRecord),
  points: z.array(PlanPointRecord),
  positions: z.array(PositionRecord),
  brokerages: z.array(BrokerageRecord),
  forecasts: z.array(ForecastRecord),
  quotations: z.array(QuotationRecord),
  demands: z.array(DemandRecord),
  events: z.array(EventRecord),
  pressures: z.array(PressureRecord),
  discrepancies: z.array(DiscrepancyRecord),
  retired: z.array(Retired),
})

export type Dataset = z.infer<typeof Dataset>
