/** A camp's pattern, drawn as one path in a square of 16 that repeats without a seam. `filled`: nothing but colour. */
export type CampPattern = { path: string; width: number; filled?: true }

const patterns = [
  { path: 'M0 8H16', width: 16, filled: true },
  { path: 'M-1 1L1-1M-1 9L9-1M-1 17L17-1M7 17L17 7M15 17L17 15', width: 1.6 },
  { path: 'M2 2h.01M10 2h.01M6 6h.01M14 6h.01M2 10h.01M10 10h.01M6 14h.01M14 14h.01', width: 2.4 },
  { path: 'M0 2H16M0 6H16M0 10H16M0 14H16', width: 1.5 },
  { path: 'M2 0V16M6 0V16M10 0V16M14 0V16', width: 1.5 },
  {
    path: 'M-1 1L1-1M-1 9L9-1M-1 17L17-1M7 17L17 7M15 17L17 15M-1 7L9 17M-1-1L17 17M7-1L17 9M15-1L17 1M-1 15L1 17',
    width: 1,
  },
] as const satisfies readonly CampPattern[]

/** So many colours are told apart by everybody; further camps have them again, each with another pattern. */
export const campColours = [1, 2, 3, 4, 5, 6] as const

/** How strongly a pattern lies under a letter. */
export const campStrength = 0.3

/** "A" for the largest camp, then "B" and so on. */
export const campLetter = (at: number) => String.fromCharCode(65 + (at % 26))

export const campLetters = Array.from({ length: 26 }, (_, at) => campLetter(at))

export type CampLook = { colour: (typeof campColours)[number]; pattern: CampPattern }

/** The colour and pattern of a camp, by its letter: no two of the alphabet have both alike. */
export function campLook(letter: string): CampLook {
  const at = Math.max(0, campLetters.indexOf(letter))
  const round = Math.floor(at / campColours.length)
  const colour = campColours[at % campColours.length] ?? 1
  return { colour, pattern: patterns[(at + round) % patterns.length] ?? patterns[0] }
}
