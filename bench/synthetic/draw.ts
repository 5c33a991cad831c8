import { seeded } from '#server/analysis/seeded'

/** Draws that are the same for the same seed, on every machine. */
export type Draw = {
  /** From 0, below 1. */
  number(): number
  /** A whole number from 0, below `end`. */
  below(end: number): number
  one<T>(from: readonly T[]): T
  /** The first few are drawn far more often than the rest, as a few actors say most of what is said. */
  oneOfFew<T>(from: readonly T[]): T
  chance(of: number): boolean
}

export function drawFrom(seed: number): Draw {
  const number = seeded(seed)
  const at = <T>(from: readonly T[], place: number): T => {
    const found = from[place]
    if (found === undefined) throw new Error('Nothing to draw from')
    return found
  }
  const below = (end: number) => Math.floor(number() * end)
  return {
    number,
    below,
    one: (from) => at(from, below(from.length)),
    oneOfFew: (from) => at(from, Math.floor(from.length * number() ** 2.5)),
    chance: (of) => number() < of,
  }
}
