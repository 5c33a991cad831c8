import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { GraphStore } from '#server/graph/graph-store'
import { type ForecastFilter, forecasts } from '#server/queries/forecasts'
import { type QuotationFilter, quotations } from '#server/queries/quotations'
import { refs } from '#server/queries/refs'
import { retired } from '#server/queries/retired'
import { sides } from '#server/queries/sides'
import { aDataset, aForecast, anActor, aPlan, aPoint, aPosition, aQuotation, aSide, aSource } from '../../builders.ts'
import { engines } from '../../engines.ts'
import { storeWith } from '../serving.ts'

const undated = { date: undefined, datePrecision: undefined }
const dataset = aDataset({
  sides: [
    aSide({ id: 'reporting', name: 'Reporting', order: 3, kind: 'reporting' }),
    aSide({ id: 'south', name: 'South', order: 2, short: 'South', code: 'SO', principal: 'southmark', seat: 2 }),
    aSide(),
  ],
  sources: [aSource()],
  actors: [anActor(), anActor({ id: 'southmark', name: 'Southmark', side: 'south' })],
  plans: [aPlan()],
  points: [aPoint()],
  positions: [aPosition()],
  forecasts: [
    aForecast({ ...undated, id: 'a-report-expects', actors: [], about: ['accord', 'withdrawal'] }),
    aForecast({
      id: 'southmark-expects',
      actors: ['southmark'],
      about: ['northland'],
      hedged: true,
      hedge: 'expected',
    }),
  ],
  quotations: [
    aQuotation({ ...undated, id: 'a-word', speaker: 'southmark', text: 'a word' }),
    aQuotation({ id: 'a-surrender' }),
  ],
  retired: [{ id: 'old-terms', became: ['accord'], why: 'It was the same plan.' }],
})

describe.each(engines)('what was said beside positions, on $name', (engine) => {
  let store: GraphStore
  beforeAll(async () => {
    store = await storeWith(engine, dataset)
  })
  afterAll(() => store.close())

  const forecastsOf = async (filter: Partial<ForecastFilter>) =>
    (await forecasts.ask(store, { ids: null, actors: null, about: null, ...filter })).map(({ id }) => id)
  const quotationsOf = async (filter: Partial<QuotationFilter>) =>
    (await quotations.ask(store, { ids: null, speakers: null, of: null, ...filter })).map(({ id }) => id)

  test('a forecast is of those who expect it, or of the report alone, about whatever it is about', async () => {
    const citations = [{ source: 'courier', paragraphs: [1], via: [] }]
    const text = 'Northland will refuse to leave.'
    expect(await forecasts.ask(store, { ids: null, actors: null, about: null })).toStrictEqual([
      {
        ...{ id: 'southmark-expects', text, date: '2030-11-22', datePrecision: 'day' },
        ...{ basis: 'named-source', hedged: true, hedge: 'expected', strength: 3, citations },
        actors: [{ id: 'southmark', label: 'Actor', name: 'Southmark' }],
        about: [{ id: 'northland', label: 'Actor', name: 'Northland' }],
      },
      {
        ...{ id: 'a-report-expects', text, basis: 'named-source', strength: 3, citations, actors: [] },
        about: [
          { id: 'accord', label: 'Plan', name: 'The Lake Accord' },
          { id: 'withdrawal', label: 'PlanPoint', name: 'Withdrawal from the bank' },
        ],
      },
    ])
  })

  test('a quotation is of its speaker, and names the record whose words it is', async () => {
    expect(await quotations.ask(store, { ids: ['a-surrender'], speakers: null, of: null })).toStrictEqual([
      {
        ...{ id: 'a-surrender', text: 'a surrender', date: '2030-11-20', datePrecision: 'day' },
        speaker: { id: 'northland', label: 'Actor', name: 'Northland' },
        of: [{ id: 'northland-on-withdrawal', label: 'Position', name: 'Calls it a surrender.' }],
        citations: [{ source: 'courier', paragraphs: [1], via: [] }],
      },
    ])
  })

  test('both come by date, those without one last, and are filtered', async () => {
    expect(await forecastsOf({})).toStrictEqual(['southmark-expects', 'a-report-expects'])
    expect(await forecastsOf({ actors: ['southmark'] })).toStrictEqual(['southmark-expects'])
    expect(await forecastsOf({ about: ['withdrawal', 'nothing'] })).toStrictEqual(['a-report-expects'])
    expect(await forecastsOf({ ids: ['a-report-expects'], about: ['northland'] })).toStrictEqual([])
    expect(await quotationsOf({})).toStrictEqual(['a-surrender', 'a-word'])
    expect(await quotationsOf({ speakers: ['southmark'] })).toStrictEqual(['a-word'])
    expect(await quotationsOf({ of: ['northland-on-withdrawal'] })).toStrictEqual(['a-surrender', 'a-word'])
    expect(await quotationsOf({ of: ['accord'] })).toStrictEqual([])
  })

  test('a forecast is nobody’s stance', async () => {
    const rows = await store.read('MATCH (:Actor)-[r]->(f:Forecast) RETURN DISTINCT type(r) AS type')
    expect(rows).toStrictEqual([{ type: 'EXPECTS' }])
    expect(await store.read('MATCH (:Forecast)-[r]->(n) WHERE r.from IS NOT NULL RETURN n.id AS id')).toStrictEqual([])
  })

  test('sides are records, in their order', async () => {
    expect(await sides.ask(store, {})).toStrictEqual([
      { id: 'north', name: 'North', order: 1, kind: 'party', edge: 'left', place: 0, places: 1 },
      {
        id: 'south',
        name: 'South',
        order: 2,
        kind: 'party',
        short: 'South',
        code: 'SO',
        principal: 'southmark',
        seat: 2,
        edge: 'right',
        place: 0,
        places: 1,
      },
      { id: 'reporting', name: 'Reporting', order: 3, kind: 'reporting', edge: 'foot', place: 0, places: 1 },
    ])
  })

  test('an id that went says what became of it, and names nothing any more', async () => {
    expect(await retired.ask(store, { id: 'old-terms' })).toMatchObject([
      { id: 'old-terms', became: ['accord'], why: 'It was the same plan.' },
    ])
    expect(await retired.ask(store, { id: 'accord' })).toStrictEqual([])
    expect(await refs.ask(store, { id: 'old-terms' })).toStrictEqual([])
  })
})
