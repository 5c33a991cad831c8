import type { Duplicates, NetworkMeasure, Normalisation } from '#domain/network'

export const measureWord = {
  subtract: 'agreement less conflict',
  congruence: 'agreement alone',
  conflict: 'conflict alone',
  ignore: 'how much they share, whatever they say',
} as const satisfies Record<Exclude<NetworkMeasure, 'combine'>, string>

export const normaliseWord = {
  none: 'as counted',
  average: 'divided by how much the two spoke on average',
  jaccard: 'as a share of all that the two said (Jaccard)',
  product: 'as a share of all their pairs of positions',
  cosine: 'as a cosine',
} as const satisfies Record<Exclude<Normalisation, 'activity' | 'prominence'>, string>

export const duplicatesWord = {
  range: 'once over the whole time',
  keep: 'each time',
  document: 'once in a report',
  week: 'once in a week',
  month: 'once in a month',
  year: 'once in a year',
} as const satisfies Record<Duplicates, string>
