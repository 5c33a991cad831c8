/**
 * "Rests on one report" means the same wherever it is said: without that report it would not be there, for no other has it.
 * It is always said of what: a claim, a position, a finding.
 */
export type Resting = 'claim' | 'position' | 'finding'

/** Behind one of them. */
export const restsOnOneReport = (what: Resting): string => `this ${what} rests on one report`

/** What is asked for all of them. */
export const askedOnOneReport = 'Which positions rest on one report'

/** "6 of 8 positions rest on one report each", "None of 8 positions rests on one report". */
export function countOnOneReport(count: number, of: number, what: Resting): string {
  if (of === 1) return `The one ${what} rests on ${count === 1 ? 'one report' : 'several reports'}`
  if (count === of) return `All ${of} ${what}s rest on one report each`
  if (count === 0) return `None of ${of} ${what}s rests on one report`
  return `${count} of ${of} ${what}s ${count === 1 ? 'rests on one report' : 'rest on one report each'}`
}
