import { Forecast } from '#domain/forecast'
import type { Id } from '#domain/id'
import { defineQuery, type Query } from './define-query.ts'
import { byDate, citationsOf, isOneOf, refOf } from './phrases.ts'
import { CitationsRow, entryOf, RefsRow, withStrength } from './rows.ts'

const ForecastRow = Forecast.omit({ strength: true })
  .extend({ actors: RefsRow, about: RefsRow, citations: CitationsRow })
  .transform(withStrength)

export type ForecastFilter = { ids: Id[] | null; actors: Id[] | null; about: Id[] | null }

/** Forecasts by date, those without one last. */
export const forecasts: Query<ForecastFilter, Forecast> = defineQuery(
  'forecasts',
  `MATCH (forecast:Forecast:parley)
WHERE ${isOneOf('forecast.id', 'ids')}
  AND ($actors IS NULL OR EXISTS { MATCH (forecast)<-[:EXPECTS]-(one:Actor) WHERE one.id IN $actors })
  AND ($about IS NULL OR EXISTS { MATCH (forecast)-[:ABOUT]->(thing) WHERE thing.id IN $about })
RETURN forecast {.*,
    actors: [(forecast)<-[:EXPECTS]-(actor:Actor) | ${refOf('actor', 'Actor')}],
    about: [(forecast)-[:ABOUT]->(target) | ${refOf('target')}],
    citations: ${citationsOf('forecast')}} AS entry
${byDate('forecast')}`,
  entryOf(ForecastRow),
)
