import type { Measure } from '#domain/measure'

const few = 'With few positions one more can change it: see what it rests on, and what falls without one source.'
const rollup =
  'By speaker and by party are two pictures: what a party’s speakers say is counted for the party, or for each of them, never both.'

/** What is concluded from networks and from what is recorded. */
export const findingMeasures: readonly Measure[] = [
  {
    id: 'agreement',
    name: 'Agreement of two actors',
    formula: 'agreements ÷ (agreements + conflicts), over pairs of different stances on shared points',
    origin:
      'Lijphart, A. (1963): The Analysis of Bloc Voting in the General Assembly. American Political Science Review 57:902–917 (index of agreement).',
    inputs: 'The positions of both on each point about which both spoke.',
    unit: 'share',
    range: '0 (all conflict) to 1 (all agreement)',
    absent: 'The two share no point: undefined, not 0.',
    reading: 'Read it with both counts: 1 of 1 and 9 of 9 are both a full agreement.',
    caveats: ['A half can be ambivalence or balance: the counts tell.', rollup, few],
  },
  {
    id: 'distance',
    name: 'Distance of two actors',
    formula: 'conflicts ÷ (agreements + conflicts) = 1 − agreement',
    origin: 'Gower, J. C. (1971): A General Coefficient of Similarity. Biometrics 27:857–871, as a distance.',
    inputs: 'The positions of both on each point about which both spoke.',
    unit: 'share',
    range: '0 (nowhere apart) to 1 (apart everywhere)',
    absent: 'The two share no point: undefined, not far.',
    reading: 'How far two are apart where both spoke.',
    caveats: ['It is no metric between all: each pair is measured on points of its own.', few],
  },
  {
    id: 'coalitions',
    name: 'Coalitions, with their modularity',
    formula:
      'Camps with the highest Q = Σ_c (w_c / W − (d_c / 2W)²) over the ties above 0: w_c the weight within camp c, d_c that of all ties of its members, W of all',
    origin:
      'Blondel, Guillaume, Lambiotte & Lefebvre (2008): Fast unfolding of communities in large networks, J. Stat. Mech. P10008 (Louvain); Newman, M. E. J. (2004), Phys. Rev. E 70:056131 (weighted modularity). The best of up to 100 runs from one seed.',
    inputs: 'The positive part of a network of actors: by default congruence.',
    unit: 'camps; modularity',
    range: 'modularity from −0.5 to 1; about 0.3 upwards is commonly called structure',
    absent: 'Nobody agrees with anybody: no camps and no modularity. Who shares no point with anybody is in none.',
    reading: 'Who agrees with whom more than their numbers of ties make likely.',
    caveats: [
      'Conflict does not count: two in one camp may also contradict each other. Balance counts it.',
      'Modularity does not see small camps in large networks, and finds camps in noise as well.',
      rollup,
      few,
    ],
  },
  {
    id: 'balance',
    name: 'Balanced camps, with their errors',
    formula:
      'The partition with the least Σ |weight| of ties above 0 between camps and below 0 within them: with ties of 1 and −1, the number of such ties',
    origin:
      'Doreian, P. & Mrvar, A. (1996): A partitioning approach to structural balance. Social Networks 18:149–168, with α = 0.5; Cartwright & Harary (1956); Davis (1967).',
    inputs: 'A signed network of actors: by default congruence less conflict. Ties of 0 do not count.',
    unit: 'camps; errors, in the unit of the ties',
    range: 'errors from 0 (perfectly balanced) to the weight of all ties',
    absent: 'Who has no tie above or below 0 is in no camp.',
    reading: 'The fewer errors, the more the conflict is one between camps. Exact: no camps have fewer.',
    caveats: [
      'Other camps may have as few errors: the ones shown are the first of them.',
      'Two with a common enemy can be in one camp without agreeing on anything.',
      'With a number of camps asked for, at most so many are made; parts of the network that nothing joins are then put together by size.',
      rollup,
      few,
    ],
  },
  {
    id: 'betweenness',
    name: 'Betweenness (unsigned)',
    formula: 'Σ over pairs of others of the share of their shortest ways that pass the actor, ÷ ((n − 1)(n − 2) / 2)',
    origin:
      'Freeman, L. C. (1977): A Set of Measures of Centrality Based on Betweenness. Sociometry 40:35–41; by Brandes (2001).',
    inputs: 'The ties between actors that are not 0, without sign, weight or direction.',
    unit: 'share',
    range: '0 to 1',
    absent: 'Who has no tie has no betweenness.',
    reading: 'How much of what joins the others goes through this actor.',
    caveats: [
      'It sees no sign: a conflict is a way like any other, so that a common opponent looks like a go-between.',
      'It is computed. That somebody brokered is recorded, and stands apart.',
      few,
    ],
  },
  {
    id: 'conflict-bridge',
    name: 'Between two sides of a conflict',
    formula: 'pairs (a, b) with a tie below 0 to both of whom the actor has a tie above 0',
    origin:
      'Ours, after the unbalanced triad of Heider, F. (1946): Attitudes and Cognitive Organization. Journal of Psychology 21:107–112.',
    inputs: 'A signed network of actors: congruence less conflict.',
    unit: 'pairs',
    range: '0 upwards',
    absent: 'No pair: the actor has no positive ties to both sides of any conflict.',
    reading: 'Who agrees with both of two that differ from each other.',
    caveats: ['That somebody agrees with both sides does not mean that it mediates.', few],
  },
  {
    id: 'brokers',
    name: 'Brokers (recorded)',
    formula: 'the brokerages of an actor that sources report',
    origin: 'The sources: every brokerage has its citations.',
    inputs:
      'Brokerages: drafted, negotiated, mediated, conveyed, hosted, offered, authorised, published, leaked, briefed.',
    unit: 'brokerages',
    range: '1 upwards',
    absent: 'No source reports a brokerage of the actor.',
    reading: 'What somebody did to bring a plan about, as reported. Not a stance, and nothing computed.',
    caveats: ['Reported brokerages are those that reporters heard of.'],
  },
  {
    id: 'contested',
    name: 'Contested points',
    formula: 'evenness = 1 − |s − o| / (s + o): s actors for, o against, each counted once on each side that it took',
    origin:
      'Rice, S. A. (1925): The Behavior of Legislative Groups. Political Science Quarterly 40:60–72 (one less his index of cohesion).',
    inputs: 'Who took a side on the point: supports or opposes, and values given to other stances.',
    unit: 'share',
    range: '0 (all on one side) to 1 (even)',
    absent: 'Fewer than two took a side.',
    reading:
      'Read it with how many spoke: 1 for and 1 against is even, and is two voices. What has most sides on its smaller side stands first: offices and envoys count with whom they speak for, inferences apart.',
    caveats: ['A split of two is as even as one of twenty.', rollup, few],
  },
  {
    id: 'demands-met',
    name: 'Whose demands a plan meets',
    formula:
      'of an actor’s demands, how many the plan’s points meet, partly meet, contradict, split on, or do not address',
    origin:
      'Ours. Where points answer a demand differently, it is split, and the points are counted by how they answer.',
    inputs: 'Demands, and which points of the plan answer them, each with how that is known.',
    unit: 'demands',
    range: '0 to the number of the actor’s demands',
    absent: 'Not addressed: no point of the plan is recorded as answering the demand. No row: no demand is recorded.',
    reading: 'What a source states stands apart from our reading. That a point meets a demand is no support for it.',
    caveats: [
      'Demands are not equally important: a red line counts as one.',
      'Nearly all answers are our reading, and marked so.',
    ],
  },
  {
    id: 'drop-source',
    name: 'Without one source',
    formula:
      'every finding computed again without the source’s citations: fallen if it is gone, changed if it says something else',
    origin: 'Jackknife by source, after Quenouille (1956) and Tukey (1958).',
    inputs: 'All that is recorded, with its citations.',
    unit: 'findings',
    range: '0 to all findings',
    absent: 'A finding without a change stands.',
    reading: 'A finding that falls rests on that source alone.',
    caveats: [
      'Several sources may have it from the same outlet: what stands without one report need not have a second origin.',
      'What a source replaced stands again without it, so that findings can arise.',
    ],
  },
]
