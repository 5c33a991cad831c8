import { z } from 'zod'
import { Moment } from './statement.ts'

/** Who is tied to whom: actors by points that both speak about, points by actors who speak about both, or actors to points. */
export const NetworkMode = z.enum(['actors', 'points', 'actors-points']).meta({ id: 'NetworkMode' })

export type NetworkMode = z.infer<typeof NetworkMode>

/** What becomes of stances: left aside, likeness, difference, likeness less difference (or for less against), or which ones occur. */
export const NetworkMeasure = z
  .enum(['ignore', 'congruence', 'conflict', 'subtract', 'combine'])
  .meta({ id: 'NetworkMeasure', description: 'By default `congruence`; `subtract` in a network of actors and points.' })

export type NetworkMeasure = z.infer<typeof NetworkMeasure>

/** What a tie is divided by, so that who speaks much does not agree most. */
export const Normalisation = z
  .enum(['none', 'average', 'jaccard', 'product', 'cosine', 'activity', 'prominence'])
  .meta({ id: 'Normalisation' })

export type Normalisation = z.infer<typeof Normalisation>

/** Within what the same statement counts once: `keep` counts each. A week is Monday to Sunday; week and month are those of one year. */
export const Duplicates = z.enum(['keep', 'document', 'week', 'month', 'year', 'range']).meta({ id: 'Duplicates' })

export type Duplicates = z.infer<typeof Duplicates>

const oneMode: { measures: NetworkMeasure[]; normalisations: Normalisation[] } = {
  measures: ['congruence', 'conflict', 'subtract', 'ignore'],
  normalisations: ['none', 'average', 'jaccard', 'product', 'cosine'],
}

/** What each network can be asked for. */
export const choicesOf: Record<NetworkMode, { measures: NetworkMeasure[]; normalisations: Normalisation[] }> = {
  actors: oneMode,
  points: oneMode,
  'actors-points': {
    measures: ['subtract', 'combine', 'ignore'],
    normalisations: ['none', 'activity', 'prominence'],
  },
}

/** `from` and `to` both belong to the period; a day as `to` is meant with all its hours. */
export const NetworkOptions = z
  .object({
    mode: NetworkMode.default('actors'),
    measure: NetworkMeasure.optional(),
    normalise: Normalisation.default('none'),
    duplicates: Duplicates.default('keep'),
    from: Moment.optional(),
    to: Moment.optional(),
  })
  .refine(({ mode, measure }) => measure === undefined || choicesOf[mode].measures.includes(measure), {
    path: ['measure'],
    error: 'congruence, conflict, subtract or ignore; in a network of actors and points subtract, combine or ignore',
  })
  .refine(({ mode, normalise }) => choicesOf[mode].normalisations.includes(normalise), {
    path: ['normalise'],
    error: 'none, average, jaccard, product or cosine; in a network of actors and points none, activity or prominence',
  })

export type NetworkOptions = z.infer<typeof NetworkOptions>

/** What a network shows: what was asked for, or else what its mode shows first. */
export function shownMeasure({ mode, measure }: Pick<NetworkOptions, 'mode' | 'measure'>): NetworkMeasure {
  return measure ?? (mode === 'actors-points' ? 'subtract' : 'congruence')
}

/**
 * One tie. `row` and `column` are indices into the network's lists. Between two of a kind, `agreements` and `conflicts`
 * count pairs of their statements on shared points: alike and unlike; on a scale of more than two values a pair is partly
 * both. Between an actor and a point they count its statements for and against. `value` may be 0: that is a tie whose
 * agreements and conflicts are even, or all of the other kind. Where no cell is, nothing is shared: silence.
 */
export const NetworkCell = z
  .object({ row: z.int(), column: z.int(), value: z.number(), agreements: z.number(), conflicts: z.number() })
  .meta({ id: 'NetworkCell' })

/**
 * Rows and columns by code unit of what the statements call them. Between two of a kind they are the same list, both
 * directions of a tie have a cell, and nobody has one with itself.
 */
export const Network = z
  .object({ rows: z.array(z.string()), columns: z.array(z.string()), cells: z.array(NetworkCell) })
  .meta({ id: 'Network' })

export type NetworkCell = z.infer<typeof NetworkCell>
export type Network = z.infer<typeof Network>
