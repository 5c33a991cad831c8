import { distance } from 'fastest-levenshtein'

/** "; did you mean …?" where one of the candidates is close to what was written, else nothing. */
export function didYouMean(written: string, candidates: Iterable<string>): string {
  const near = nearest(written, candidates)
  return near === undefined ? '' : `; did you mean "${near}"?`
}

const longestMisspelt = 200

/** The candidate that is close to what was written, if one is. */
export function nearest(written: string, candidates: Iterable<string>): string | undefined {
  if (written.length > longestMisspelt) return undefined
  const limit = Math.min(written.length - 1, Math.max(2, Math.floor(written.length / 4)))
  let best: { candidate: string; distance: number } | undefined
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - written.length) > limit) continue
    const far = distance(written.toLowerCase(), candidate.toLowerCase())
    if (far <= limit && (!best || far < best.distance)) best = { candidate, distance: far }
  }
  return best?.candidate
}
