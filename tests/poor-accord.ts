import { aBrokerage, aDataset, aDemand, anActor, anEvent, aPoint, aPosition, aPressure, aSource } from './builders.ts'

const citations = [{ source: 'table' }]
const unknown = { basis: undefined, date: undefined, datePrecision: undefined, citations }

/** A negotiation as a spreadsheet has it: no basis, no date, no paragraph and no plan, but of one position a date. */
export const poorAccord = aDataset({
  sources: [
    aSource({ id: 'table', title: 'A table', date: undefined, datePrecision: undefined, paragraphs: undefined }),
  ],
  actors: [
    anActor({ id: 'northland', name: 'Northland' }),
    anActor({
      id: 'southmark',
      name: 'Southmark',
      side: 'south',
      alliedWith: [{ actor: 'northland', citations: [{ source: 'table', via: ['Lake Radio', 'the ferry'] }] }],
    }),
  ],
  points: [
    aPoint({ id: 'withdrawal', plan: undefined, basis: undefined, citations }),
    aPoint({ id: 'tolls', title: 'Tolls', plan: undefined, order: 2, basis: undefined, citations }),
  ],
  positions: [
    aPosition({ ...unknown, id: 'northland-on-withdrawal' }),
    aPosition({ ...unknown, id: 'northland-on-withdrawal-too', stance: 'mixed' }),
    aPosition({ ...unknown, id: 'southmark-on-withdrawal', holder: 'southmark', stance: 'supports' }),
    aPosition({ ...unknown, id: 'southmark-on-tolls', holder: 'southmark', target: 'tolls' }),
    aPosition({
      ...{ ...unknown, date: '2030-11-20', datePrecision: 'day' as const },
      ...{ id: 'southmark-on-withdrawal-dated', holder: 'southmark', stance: 'opposes' },
    }),
  ],
  brokerages: [aBrokerage({ ...unknown, id: 'southmark-drafted', actor: 'southmark', target: 'tolls' })],
  demands: [
    aDemand({
      basis: undefined,
      citations,
      matches: [{ point: 'tolls', kind: 'meets', why: 'It says so.' }],
    }),
  ],
  events: [anEvent({ ...unknown, participants: [{ actor: 'northland' }] })],
  pressures: [aPressure({ basis: undefined, citations })],
})
