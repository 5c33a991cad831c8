import { Dataset } from '#domain/dataset'
import { discrepancies, events, forecasts, pressures, quotations } from './around.ts'
import { brokerages, demands, positions } from './claims.ts'
import { drawFrom } from './draw.ts'
import { aSource, asOf, type Ground, numbered } from './shared.ts'
import { type Sizes, sizesOf } from './sizes.ts'
import { headings, issues, plans, points } from './texts.ts'
import { actors, sides } from './who.ts'
import { aSentence, aTitle } from './wording.ts'

/** An invented negotiation of so many records, the same for the same sizes and seed on every machine. */
export function syntheticNegotiation(sizes: Sizes, seed = 1): Dataset {
  const ground: Ground = { draw: drawFrom(seed), sizes }
  const { draw } = ground
  return Dataset.parse({
    negotiation: {
      id: 'synthetic-negotiation',
      title: 'A synthetic negotiation',
      summary: aSentence(draw, 20),
      question: 'Who is for what?',
      asOf,
      license: 'CC0-1.0',
    },
    sides: sides(),
    seating: [],
    sources: numbered(sizes.sources, (at) => aSource(ground, at, aTitle(draw, 6))),
    actors: actors(ground),
    issues: issues(ground),
    plans: plans(ground),
    headings: headings(ground),
    points: points(ground),
    positions: positions(ground),
    brokerages: brokerages(ground),
    demands: demands(ground),
    events: events(ground),
    forecasts: forecasts(ground),
    quotations: quotations(ground),
    pressures: pressures(ground),
    discrepancies: discrepancies(ground),
    retired: [],
  })
}

/** One of the sizes that are measured: about 100, 1,000, 10,000 or 100,000 positions. */
export function negotiationOf(positions: number): Dataset {
  return syntheticNegotiation(sizesOf(positions))
}
