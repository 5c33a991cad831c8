import type { z } from 'zod'
import type { Row } from '../graph/graph-store.ts'

/** Columns of rows that come by the ten thousand, each read without a schema. Null is absent. */

export function textIn(row: Row, column: string): string {
  const value = row[column]
  if (typeof value === 'string') return value
  throw new Error(`Not a text in ${column}: ${JSON.stringify(row)}`)
}

export function textOrNone(row: Row, column: string): string | undefined {
  return row[column] === null || row[column] === undefined ? undefined : textIn(row, column)
}

/** One of the options of an enumeration. */
export function optionIn<T extends string>(options: ReadonlyMap<string, T>, row: Row, column: string): T {
  const option = options.get(textIn(row, column))
  if (option !== undefined) return option
  throw new Error(`Not one of the options in ${column}: ${JSON.stringify(row)}`)
}

export function optionOrNone<T extends string>(
  options: ReadonlyMap<string, T>,
  row: Row,
  column: string,
): T | undefined {
  return row[column] === null || row[column] === undefined ? undefined : optionIn(options, row, column)
}

export function optionsOf<T extends string>({ options }: Pick<z.ZodEnum<{ [k in T]: k }>, 'options'>) {
  return new Map<string, T>(options.map((option) => [option, option]))
}

export function textsIn(row: Row, column: string): string[] {
  return textsOf(row[column])
}

export function listsIn(row: Row, column: string): unknown[][] {
  const value = row[column]
  if (Array.isArray(value) && value.every((one): one is unknown[] => Array.isArray(one))) return value
  throw new Error(`Not a list of lists in ${column}: ${JSON.stringify(row)}`)
}

export function textsOf(value: unknown): string[] {
  if (Array.isArray(value) && value.every((one): one is string => typeof one === 'string')) return value
  throw new Error(`Not a list of texts: ${JSON.stringify(value)}`)
}

export function numbersOf(value: unknown): number[] {
  if (Array.isArray(value) && value.every((one): one is number => typeof one === 'number')) return value
  throw new Error(`Not a list of numbers: ${JSON.stringify(value)}`)
}
