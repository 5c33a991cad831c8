/**
 * A value of an answer in one cell of a file: a scalar as it is; a list, a map, a node, a relationship and a path as JSON text,
 * with all its properties.
 */
export function answerCell(value: unknown): string | number | boolean | null {
  if (value === null || value === undefined) return null
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  return JSON.stringify(value)
}

/** The rows of an answer, each value in one cell. */
export const answerCells = (rows: readonly (readonly unknown[])[]) => rows.map((row) => row.map(answerCell))
