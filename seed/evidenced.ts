import type { Draft } from './draft.ts'

/** Every record of a draft that says how well it is known. */
export const evidencedIn = (e: Draft['entries']) =>
  [e.points, e.positions, e.brokerages, e.forecasts, e.demands, e.events, e.pressures].flat()
