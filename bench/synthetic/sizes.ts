/** How many records of each kind a synthetic negotiation has. */
export type Sizes = Record<
  | 'positions'
  | 'actors'
  | 'points'
  | 'plans'
  | 'issues'
  | 'sources'
  | 'demands'
  | 'brokerages'
  | 'events'
  | 'forecasts'
  | 'quotations'
  | 'pressures'
  | 'discrepancies',
  number
>

/** A usual coded negotiation: what all others are in proportion to. */
const usual: Sizes = {
  positions: 10_074,
  actors: 592,
  points: 243,
  plans: 9,
  issues: 40,
  sources: 420,
  demands: 360,
  brokerages: 640,
  events: 520,
  forecasts: 240,
  quotations: 700,
  pressures: 120,
  discrepancies: 160,
}

/** Some of everything, however few positions there are. */
const least = 2

/** `positions` in round thousands: 100, 1,000, 10,000 (which has 10,074) or 100,000. */
export function sizesOf(positions: number): Sizes {
  const scaled = (count: number) => Math.max(least, Math.round((count * positions) / 10_000))
  return {
    positions: scaled(usual.positions),
    actors: Math.max(8, scaled(usual.actors)),
    points: Math.max(6, scaled(usual.points)),
    plans: scaled(usual.plans),
    issues: scaled(usual.issues),
    sources: scaled(usual.sources),
    demands: scaled(usual.demands),
    brokerages: scaled(usual.brokerages),
    events: scaled(usual.events),
    forecasts: scaled(usual.forecasts),
    quotations: scaled(usual.quotations),
    pressures: scaled(usual.pressures),
    discrepancies: scaled(usual.discrepancies),
  }
}
