import type { z } from 'zod'
import { ActorRecord } from '#domain/actor'
import { BrokerageRecord } from '#domain/brokerage'
import { Dataset } from '#domain/dataset'
import { DemandRecord } from '#domain/demand'
import { DiscrepancyRecord } from '#domain/discrepancy'
import { EventRecord } from '#domain/event'
import { ForecastRecord } from '#domain/forecast'
import { PlanRecord } from '#domain/plan'
import { PlanPointRecord } from '#domain/plan-point'
import { PositionRecord } from '#domain/position'
import { PressureRecord } from '#domain/pressure'
import { QuotationRecord } from '#domain/quotation'
import { SideRecord } from '#domain/side'
import { SourceRecord } from '#domain/source'

type Given<S extends z.ZodType> = Partial<z.input<S>>

/** What a test says about a record, over defaults that a reader may ignore; parsed, so that no test builds the impossible. */
function builderOf<S extends z.ZodType>(schema: S, defaults: z.input<S>) {
  return (given: Given<S> = {}): z.infer<S> => schema.parse({ ...Object(defaults), ...given })
}

const citations = [{ source: 'courier', paragraphs: [1] }]

export const aSource = builderOf(SourceRecord, {
  id: 'courier',
  title: 'The Courier',
  date: '2030-11-20',
  datePrecision: 'day',
  paragraphs: 20,
})

export const aSide = builderOf(SideRecord, { id: 'north', name: 'North', order: 1, kind: 'party' })

export const anActor = builderOf(ActorRecord, { id: 'northland', name: 'Northland', kind: 'state', side: 'north' })

export const aPlan = builderOf(PlanRecord, {
  id: 'accord',
  title: 'The Lake Accord',
  status: 'draft',
  date: '2030-11-18',
  datePrecision: 'day',
  summary: 'A draft for the lake.',
  citations,
})

export const aPoint = builderOf(PlanPointRecord, {
  id: 'withdrawal',
  plan: 'accord',
  title: 'Withdrawal from the bank',
  text: 'Northland leaves the eastern bank.',
  status: 'reported',
  order: 1,
  basis: 'unnamed-source',
  citations,
})

export const aPosition = builderOf(PositionRecord, {
  id: 'northland-on-withdrawal',
  holder: 'northland',
  target: 'withdrawal',
  stance: 'opposes',
  date: '2030-11-20',
  datePrecision: 'day',
  basis: 'own-words',
  summary: 'Calls it a surrender.',
  citations,
})

export const aBrokerage = builderOf(BrokerageRecord, {
  id: 'adler-drafted',
  actor: 'adler',
  target: 'accord',
  role: 'drafted',
  basis: 'unnamed-source',
  summary: 'Wrote the first draft.',
  citations,
})

export const aDemand = builderOf(DemandRecord, {
  id: 'demand-bank',
  actors: ['southmark'],
  title: 'Return of the eastern bank',
  text: 'The eastern bank goes back.',
  redLine: true,
  basis: 'own-words',
  citations,
})

export const anEvent = builderOf(EventRecord, {
  id: 'lock-talks',
  title: 'Talks at the lock',
  kind: 'meeting',
  status: 'held',
  date: '2030-11-19',
  datePrecision: 'day',
  basis: 'unnamed-source',
  summary: 'Envoys met at the lock.',
  citations,
})

export const aPressure = builderOf(PressureRecord, {
  id: 'low-water',
  title: 'Low water',
  basis: 'unnamed-source',
  summary: 'The harbour falls dry.',
  actors: ['northland'],
  citations,
})

export const aForecast = builderOf(ForecastRecord, {
  id: 'union-expects-refusal',
  actors: ['river-union'],
  about: ['withdrawal'],
  text: 'Northland will refuse to leave.',
  date: '2030-11-22',
  datePrecision: 'day',
  basis: 'named-source',
  citations,
})

export const aQuotation = builderOf(QuotationRecord, {
  id: 'northland-surrender',
  speaker: 'northland',
  text: 'a surrender',
  of: ['northland-on-withdrawal'],
  date: '2030-11-20',
  datePrecision: 'day',
  citations,
})

export const aDiscrepancy = builderOf(DiscrepancyRecord, {
  id: 'who-met',
  question: 'Who met at the lock?',
  kind: 'conflict',
  about: ['lock-talks'],
  readings: [
    { id: 'who-met-two', text: 'Two envoys.', citations },
    { id: 'who-met-three', text: 'Three envoys.', citations: [{ source: 'post', paragraphs: [2] }] },
  ],
})

/** A negotiation without records but those given. */
export function aDataset(given: Partial<z.input<typeof Dataset>> = {}): Dataset {
  return Dataset.parse({
    ...Object.fromEntries(Dataset.keyof().options.map((kind) => [kind, []])),
    negotiation: {
      id: 'lake-accord',
      title: 'The Lake Accord',
      summary: 'Two shores of one lake.',
      question: 'Who is for what?',
      asOf: '2030-11-26',
      license: 'CC-BY-4.0',
    },
    sides: [
      aSide(),
      aSide({ id: 'south', name: 'South', order: 2 }),
      aSide({ id: 'between', name: 'Between', order: 3, kind: 'between' }),
    ],
    ...given,
  })
}
