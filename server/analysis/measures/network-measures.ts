import type { Measure } from '#domain/measure'

const leifeld =
  'Leifeld, P. (2017): Discourse Network Analysis. In: Victor, Montgomery & Lubell (eds.), The Oxford Handbook of Political Networks, 301–326; as computed by Discourse Network Analyzer.'

const positions =
  'X_ijk: the positions of actor i on point j with stance k (supports 1, opposes 0); n_ij their number over all stances.'

const paired = {
  inputs: positions,
  unit: 'pairs of positions',
  absent: 'The two share no point: nothing is known of how they stand to each other.',
  origin: leifeld,
}

const silence = 'Silence is no disagreement: two who never spoke of the same thing have no tie.'
const much = 'Who speaks much has high figures with everybody; a normalisation takes that out.'

/** What ties two of a kind, and actors to points. */
export const networkMeasures: readonly Measure[] = [
  {
    ...paired,
    id: 'ignore',
    name: 'Shared points, stance ignored',
    formula: 'Σ_j n_ij · n_i′j',
    range: '0 upwards',
    reading: 'How much two speak about the same points, whatever they say of them.',
    caveats: ['It is not agreement: two who always contradict each other have a high figure.', much],
  },
  {
    ...paired,
    id: 'congruence',
    name: 'Congruence',
    formula: 'Σ_jkl X_ijk · X_i′jl · (1 − |q_k − q_l| / R), R the range of stances',
    range: '0 upwards',
    reading: 'How often two take the same stance on the same point.',
    caveats: ['Conflict between the two does not lower it: see conflict beside it.', much, silence],
  },
  {
    ...paired,
    id: 'conflict',
    name: 'Conflict',
    formula: 'Σ_jkl X_ijk · X_i′jl · |q_k − q_l| / R, R the range of stances',
    range: '0 upwards',
    reading: 'How often two take opposite stances on the same point.',
    caveats: ['Agreement between the two does not lower it: see congruence beside it.', much, silence],
  },
  {
    ...paired,
    id: 'subtract',
    name: 'Congruence less conflict',
    formula: 'congruence − conflict',
    range: 'any number; 0 where both are even',
    reading: 'Above 0 two agree more often than not, below 0 they differ more often than not.',
    caveats: [
      'A 0 is as much agreement as conflict; silence is no figure at all. In Discourse Network Analyzer both are 0.',
      much,
    ],
  },
  {
    id: 'actors-points-ignore',
    name: 'Positions of an actor on a point',
    formula: 'n_ij',
    origin: leifeld,
    inputs: positions,
    unit: 'positions',
    range: '0 upwards',
    absent: 'The actor holds no position on the point.',
    reading: 'How often the actor spoke about the point, whatever it said.',
    caveats: ['It is not support.'],
  },
  {
    id: 'actors-points-subtract',
    name: 'For less against',
    formula: 'positions for − positions against; with values between, Σ_k q_k · X_ijk on a scale from −1 to 1',
    origin: leifeld,
    inputs: positions,
    unit: 'positions',
    range: 'any number; 0 where both are even',
    absent: 'The actor holds no position on the point.',
    reading: 'Above 0 the actor is for the point, below 0 against it.',
    caveats: ['A 0 is somebody who said both, not silence.'],
  },
  {
    id: 'combine',
    name: 'Which stances occur',
    formula: '1 only for · 2 only against · 3 both',
    origin: leifeld,
    inputs: positions,
    unit: 'a code, no quantity',
    range: '1, 2 or 3; with values between, one bit for each',
    absent: 'The actor holds no position on the point.',
    reading: 'Tells who is of two minds: 3.',
    caveats: ['The figures are names: neither sums nor a normalisation of them mean anything.'],
  },
]
