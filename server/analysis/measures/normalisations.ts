import type { Measure } from '#domain/measure'

const leifeld =
  'Leifeld, P. (2017): Discourse Network Analysis. In: Victor, Montgomery & Lubell (eds.), The Oxford Handbook of Political Networks, 301–326; as computed by Discourse Network Analyzer.'

const shares = {
  inputs: 'A tie as measured, and N_i: all positions of actor i in the network (of a point, all on it).',
  absent: 'The two share no point.',
  origin: leifeld,
}

/** What a tie is divided by. Where the divisor is 0, the figure is 0. */
export const normalisations: readonly Measure[] = [
  {
    ...shares,
    id: 'average',
    name: 'By average activity',
    formula: 'tie ÷ ((N_i + N_i′) / 2)',
    unit: 'pairs of positions for each position',
    range: '0 upwards (below 0 too under subtract); not bounded by 1 where positions repeat',
    reading: 'Takes out that who speaks much agrees much.',
    caveats: [
      'It can exceed 1: who repeats a stance is multiplied with who repeats it too. Without duplicates it cannot.',
    ],
  },
  {
    ...shares,
    id: 'jaccard',
    name: 'Jaccard',
    formula:
      'tie ÷ (m10 + m01 + m11) over cells (point, stance): held by i alone, by i′ alone, products where both hold',
    origin:
      'Jaccard, P. (1912): The Distribution of the Flora in the Alpine Zone. New Phytologist 11; as computed by Discourse Network Analyzer.',
    unit: 'share',
    range: '0 to 1 for congruence',
    reading: 'How much of all that the two said, they both said.',
    caveats: ['Conflict can exceed 1: its pairs are not among the cells that both hold.'],
  },
  {
    ...shares,
    id: 'product',
    name: 'By the product of activities',
    formula: 'tie ÷ (N_i · N_i′)',
    unit: 'share of all pairs of their positions',
    range: '0 to 1 (−1 to 1 under subtract)',
    reading: 'How many of all possible pairs of their positions meet on a point.',
    caveats: ['Discourse Network Analyzer calls this one “cosine”; it is not. Who speaks little gets high figures.'],
  },
  {
    ...shares,
    id: 'cosine',
    name: 'Cosine similarity',
    formula: 'tie ÷ √(C_ii · C_i′i′), C_ii the congruence of a row with itself (Σ_j n_ij² where stances are ignored)',
    origin:
      'Salton, G. & McGill, M. J. (1983): Introduction to Modern Information Retrieval; ours, not in Discourse Network Analyzer.',
    unit: 'cosine',
    range: '0 to 1 (−1 to 1 under subtract)',
    reading: '1 where the two spread what they say in the same way.',
    caveats: ['Not the “cosine” of Discourse Network Analyzer, which is the product.'],
  },
  {
    ...shares,
    id: 'activity',
    name: 'By the actor’s activity',
    formula: 'tie ÷ the total of the row',
    unit: 'share of the actor’s positions',
    range: '0 to 1 (−1 to 1 under subtract)',
    absent: 'The actor holds no position on the point.',
    reading: 'How much of what the actor says is about this point.',
    caveats: ['Under combine it divides a code by a count, which means nothing.'],
  },
  {
    ...shares,
    id: 'prominence',
    name: 'By the point’s prominence',
    formula: 'tie ÷ the total of the column',
    unit: 'share of the positions on the point',
    range: '0 to 1 (−1 to 1 under subtract)',
    absent: 'The actor holds no position on the point.',
    reading: 'How much of what is said about the point this actor says.',
    caveats: ['Under combine it divides a code by a count, which means nothing.'],
  },
]
