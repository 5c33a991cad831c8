/** Where something stands in a dataset. `field` is its path within its record, such as `citations[0].source`. */
export type Place = { file: string; line: number; field: string }

/** What keeps a dataset from being loaded: `expected` is what a person should write there. */
export type Problem = Place & { expected: string }

/** `points.yaml:12`, for naming a second place. */
export function toSpot({ file, line }: Place): string {
  return `${file}:${line}`
}

/** One line for one problem. */
export function toLine({ file, line, field, expected }: Problem): string {
  return `${file}:${line}: ${field}: expected ${expected}`
}

/** In the order of the files and their lines. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1))
}
