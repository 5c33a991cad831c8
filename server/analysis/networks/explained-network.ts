import { type NetworkMeasure, type NetworkOptions, type Normalisation, shownMeasure } from '#domain/network'

/** What stands beside a figure, so that nobody has to guess what it says. Absent `lowest` or `highest`: not bounded there. */
export type Explained = {
  formula: string
  source: string
  inputs: string
  unit: string
  lowest?: number
  highest?: number
  absence: string
}

const leifeld =
  'Philip Leifeld: Discourse Network Analysis. Policy Debates as Dynamic Networks (2017), as his Discourse Network Analyzer computes it'

const inputs =
  'X_ijk: how many kept statements i makes about j with the stance k, whose value is q_k: 1 for, 0 against. n_ij = Σ_k X_ijk, N_i = Σ_jk X_ijk. R: the way from the lowest value to the highest, 1 for a stance for or against.'

const pairFormulas: Record<NetworkMeasure, string> = {
  ignore: 'Σ_j n_ij · n_i′j',
  congruence: 'Σ_jkl X_ijk · X_i′jl · (1 − |q_k − q_l| / R)',
  conflict: 'Σ_jkl X_ijk · X_i′jl · |q_k − q_l| / R',
  subtract: 'Σ_jkl X_ijk · X_i′jl · (1 − 2 · |q_k − q_l| / R), which is congruence − conflict',
  combine: '',
}

const tieFormulas: Record<NetworkMeasure, string> = {
  ignore: 'n_ij',
  subtract: 'statements for − statements against',
  combine: '1 where i is only for j, 2 only against, 3 both',
  congruence: '',
  conflict: '',
}

const divisors: Record<Normalisation, string> = {
  none: '',
  average: '(N_i + N_i′) / 2',
  jaccard:
    'm10 + m01 + m11 over the cells (j, k): what i alone holds, what i′ alone holds, and the products where both do',
  product: 'N_i · N_i′, which Discourse Network Analyzer calls cosine',
  cosine: '√(congruence of i with itself · congruence of i′ with itself); under ignore √(Σ_j n_ij² · Σ_j n_i′j²); ours',
  activity: 'all that i is counted with',
  prominence: 'all that j is counted with',
}

/** What a network's values mean, where stances are for or against. */
export function explainedNetwork(options: Pick<NetworkOptions, 'mode' | 'measure' | 'normalise'>): Explained {
  const { mode, normalise } = options
  const measure = shownMeasure(options)
  const isTie = mode === 'actors-points'
  const formula = isTie ? tieFormulas[measure] : pairFormulas[measure]
  return {
    formula: normalise === 'none' ? formula : `${formula}; divided by ${divisors[normalise]}`,
    source: leifeld,
    inputs,
    unit: unitOf(measure, normalise, isTie),
    ...(isTie ? boundsOfTie(measure, normalise) : boundsOfPair(measure, normalise)),
    absence: isTie
      ? 'No statement of this actor about this point is in the sources: silence, not neutrality.'
      : 'The two share nothing that both speak about: silence. A 0 is not that: there agreements and conflicts are even, or all of the other kind.',
  }
}

function unitOf(measure: NetworkMeasure, normalise: Normalisation, isTie: boolean): string {
  if (measure === 'combine') return 'a code, not a quantity'
  if (normalise === 'average') return 'pairs of statements for each statement of the two on average'
  if (normalise !== 'none') return 'a share'
  return isTie ? 'statements' : 'pairs of statements'
}

function boundsOfPair(measure: NetworkMeasure, normalise: Normalisation): Pick<Explained, 'lowest' | 'highest'> {
  if (normalise === 'product' || normalise === 'cosine') return { lowest: measure === 'subtract' ? -1 : 0, highest: 1 }
  const highest = normalise === 'jaccard' && (measure === 'congruence' || measure === 'subtract') ? { highest: 1 } : {}
  return { ...(measure === 'subtract' ? {} : { lowest: 0 }), ...highest }
}

function boundsOfTie(measure: NetworkMeasure, normalise: Normalisation): Pick<Explained, 'lowest' | 'highest'> {
  if (measure === 'combine') return normalise === 'none' ? { lowest: 1, highest: 3 } : { lowest: 0, highest: 3 }
  if (normalise === 'none') return measure === 'ignore' ? { lowest: 1 } : {}
  return { lowest: measure === 'subtract' ? -1 : 0, highest: 1 }
}
