import {
  aBrokerage,
  aDataset,
  aDemand,
  aDiscrepancy,
  aForecast,
  anActor,
  anEvent,
  aPlan,
  aPoint,
  aPosition,
  aPressure,
  aQuotation,
  aSource,
} from './builders.ts'

const post = (...paragraphs: number[]) => ({ source: 'post', paragraphs })
const courier = (...paragraphs: number[]) => ({ source: 'courier', paragraphs })

/** An invented negotiation, small enough to know by heart, in which every kind of record occurs. */
export const lakeAccord = aDataset({
  sources: [
    aSource({ id: 'courier', title: 'The Courier on the lake', publisher: 'The Courier', date: '2030-11-20' }),
    aSource({ id: 'post', title: 'Morning Post', author: 'M. Post', date: '2030-11-24', datePrecision: 'about' }),
  ],
  actors: [
    anActor({ id: 'northland', name: 'Northland', side: 'north', aliases: ['The North', 'Nordland'] }),
    anActor({
      id: 'premier-lindqvist',
      name: 'Premier Lindqvíst',
      kind: 'person',
      side: 'north',
      role: 'head of government',
      represents: [
        { actor: 'northland', how: 'heads its government', basis: 'unnamed-source', citations: [courier(3)] },
      ],
      relatedTo: [{ actor: 'adler', how: 'cousin' }],
    }),
    anActor({ id: 'southmark', name: 'Southmark', side: 'south', citations: [courier(2)] }),
    anActor({ id: 'river-union', name: 'River Union', kind: 'international-organisation', side: 'between' }),
    anActor({
      id: 'port-city',
      name: 'Port City',
      kind: 'group',
      side: 'between',
      memberOf: [{ actor: 'river-union' }],
      alliedWith: [{ actor: 'southmark', how: 'by treaty' }],
    }),
    anActor({ id: 'adler', name: 'Envoy Adler', kind: 'person', side: 'between' }),
    anActor({ id: 'lake-radio', name: 'Lake Radio', kind: 'media', side: 'between' }),
  ],
  issues: [
    { id: 'issue-land', title: 'Land', order: 1 },
    { id: 'issue-trade', title: 'Trade', order: 2 },
  ],
  plans: [
    aPlan({ id: 'old-terms', title: 'Old terms', status: 'rejected', date: '2029', datePrecision: 'year' }),
    aPlan({ id: 'accord', relations: [{ kind: 'draws-on', plan: 'old-terms' }] }),
    aPlan({
      id: 'revision',
      title: 'Revised text',
      status: 'revised',
      date: '2030-11-24',
      relations: [{ kind: 'revises', plan: 'accord' }],
    }),
  ],
  headings: [
    { id: 'heading-land', title: 'Land and borders', order: 1, plan: 'accord', citations: [] },
    { id: 'heading-trade', title: 'Trade', order: 2, plan: 'accord', citations: [courier(4)] },
  ],
  points: [
    aPoint({ id: 'withdrawal', heading: 'heading-land', headingBasis: 'our-reading', issues: ['issue-land'] }),
    aPoint({ id: 'island', title: 'The island', order: 2, heading: 'heading-land', issues: ['issue-land'] }),
    aPoint({ id: 'passage', title: 'Toll-free passage', order: 3, heading: 'heading-trade', issues: ['issue-trade'] }),
    aPoint({ id: 'languages', title: 'Two languages', order: 4, text: 'The port uses both languages.' }),
    aPoint({
      id: 'withdrawal-revised',
      plan: 'revision',
      title: 'Staged withdrawal',
      issues: ['issue-land'],
      succeeds: [{ point: 'withdrawal', kind: 'narrowed', change: 'in stages', basis: 'our-reading' }],
    }),
  ],
  positions: [
    aPosition({ citations: [courier(5, 6), post(3)] }),
    aPosition({ id: 'southmark-on-withdrawal', holder: 'southmark', stance: 'supports', voicedBy: ['adler'] }),
    aPosition({
      id: 'union-on-withdrawal',
      holder: 'river-union',
      stance: 'conditional',
      condition: 'the tolls stay',
      date: '2030-11-24',
    }),
    aPosition({
      id: 'premier-on-withdrawal',
      holder: 'premier-lindqvist',
      basis: 'unnamed-source',
      citations: [{ source: 'post', paragraphs: [4], via: ['Lake Radio'] }],
    }),
    aPosition({
      id: 'premier-on-withdrawal-later',
      holder: 'premier-lindqvist',
      stance: 'mixed',
      date: '2030-11-26',
      citations: [post(5)],
    }),
    aPosition({ id: 'northland-on-accord', target: 'accord', date: '2030-11' }),
    aPosition({ id: 'southmark-on-accord', holder: 'southmark', target: 'accord', stance: 'supports' }),
    aPosition({ id: 'union-on-island', holder: 'river-union', target: 'island', stance: 'undeclared' }),
    aPosition({ id: 'port-on-bank', holder: 'port-city', target: 'demand-bank', stance: 'supports' }),
    aPosition({ id: 'northland-on-talks', target: 'lock-talks', stance: 'supports', date: '2030-11-18' }),
    aPosition({ id: 'southmark-on-revision', holder: 'southmark', target: 'revision', date: '2030-11-25' }),
  ],
  brokerages: [
    aBrokerage(),
    aBrokerage({ id: 'adler-conveyed', target: 'withdrawal', role: 'conveyed', date: '2030-11-25' }),
    aBrokerage({ id: 'port-hosted', actor: 'port-city', target: 'lock-talks', role: 'hosted', date: '2030-11-19' }),
    aBrokerage({ id: 'radio-leaked', actor: 'lake-radio', role: 'leaked', date: '2030-11-20', datePrecision: 'about' }),
  ],
  forecasts: [aForecast()],
  quotations: [aQuotation()],
  retired: [
    { id: 'northland-opposes-withdrawal', became: ['northland-on-withdrawal'], why: 'Ids no longer say the stance.' },
  ],
  demands: [
    aDemand({
      issues: ['issue-land'],
      matches: [
        { point: 'withdrawal', kind: 'meets', basis: 'our-reading', why: 'It gives the bank back.' },
        { point: 'withdrawal-revised', kind: 'partly-meets', basis: 'our-reading', why: 'In stages only.' },
      ],
    }),
    aDemand({
      id: 'demand-border',
      actors: ['northland', 'premier-lindqvist'],
      title: 'No new border',
      redLine: false,
      matches: [
        { point: 'withdrawal', kind: 'contradicts', basis: 'our-reading', why: 'It draws one.' },
        { point: 'island', kind: 'contradicts', basis: 'named-source', why: 'It moves one.' },
      ],
    }),
  ],
  events: [
    anEvent({
      participants: [{ actor: 'northland', role: 'host' }, { actor: 'southmark' }],
      plans: ['accord'],
      place: 'The lock',
    }),
    anEvent({
      id: 'second-talks',
      title: 'Second talks',
      status: 'planned',
      date: '2030-12',
      datePrecision: 'month',
      endDate: '2030-12-20',
    }),
  ],
  pressures: [aPressure(), aPressure({ id: 'winter', title: 'Winter', date: '2030-12-01', actors: ['southmark'] })],
  discrepancies: [
    aDiscrepancy(),
    aDiscrepancy({
      id: 'bank-width',
      question: 'How wide is the bank?',
      kind: 'precision',
      note: 'Both may round.',
      about: ['withdrawal'],
      readings: [
        { id: 'bank-two', text: 'Two miles.', citations: [courier(7)] },
        { id: 'bank-three', text: 'Three miles.', citations: [post(6)] },
      ],
    }),
  ],
})
