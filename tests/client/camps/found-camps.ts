import type { Agreement } from '#domain/agreement'
import type { Coalitions } from '#domain/coalition'
import { actorNamed, withdrawal } from '../canvas/standings.ts'

const ground: Coalitions['ground'] = {
  asOf: '2030-11-26',
  rollup: 'speaker',
  plans: [],
  ways: ['point', 'plan'],
  positions: 9,
  actors: 6,
  points: 3,
  sources: 2,
  oneSource: 4,
  weak: { inference: 0, 'our-reading': 0, 'not-recorded': 0 },
  leftOut: { conditional: 1, mixed: 1, undeclared: 0 },
  pairs: { sharing: 5, of: 15 },
  cautions: ['9 positions of 6 actors on 3 points: one position more can change the picture.', 'Another.'],
}

/** Three on one side of the lake, two on the other; the premier agrees with nobody, the fleet speaks of nothing that others do. */
export const lakeCoalitions: Coalitions = {
  ground,
  measures: ['coalitions'],
  camps: [
    [actorNamed('Northland'), actorNamed('Office of the Premier'), actorNamed('Upper Cantons')],
    [actorNamed('River Union'), actorNamed('Southmark')],
  ],
  modularity: 0.4,
  alone: [actorNamed('Premier Lindqvist')],
  untied: [actorNamed('Fishing Fleet')],
}

function agreeing(a: string, b: string, agreements: number): Agreement {
  const on = [{ point: withdrawal, agreements, conflicts: 0, a: [], b: [] }]
  return { a: actorNamed(a), b: actorNamed(b), agreements, conflicts: 0, agreement: 1, distance: 0, on }
}

export const lakePairs = {
  pairs: [agreeing('Upper Cantons', 'Office of the Premier', 2), agreeing('Upper Cantons', 'Northland', 1)],
}
