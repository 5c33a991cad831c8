import { type Fault, faultLine } from '#domain/printable'

/** Where something stands in a dataset. `field` is its path within its record, such as `citations[0].source`. */
export type Place = Omit<Fault, 'expected'>

/** What keeps a dataset from being loaded: `expected` is what a person should write there. */
export type Problem = Fault

/** `points.yaml:12`, for naming a second place. */
export function toSpot({ file, line }: Place): string {
  return `${file}:${line}`
}

/** One line for one problem. */
export const toLine: (problem: Problem) => string = faultLine

const mostTold = 1_000

/** A line for each problem; of very many, how many more there are. */
export function toReport(problems: readonly Problem[]): string[] {
  const more = problems.length - mostTold
  return [...problems.slice(0, mostTold).map(toLine), ...(more > 0 ? [`… and ${more} more like these.`] : [])]
}

/** In the order of the files and their lines. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1))
}
