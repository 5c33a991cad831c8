/** Keys that datasets had once, and what stands in their place, by the file. */
const keys: Record<string, string> = {
  'negotiation.yaml sides': 'no such key: sides stand in sides.yaml now, a record each with id, name, order and kind',
}

/** Values that were allowed once. */
const values: Record<string, string> = {
  briefed:
    'who was merely told is no broker now: leave the record out, or make it an event in which they were informed',
}

export const insteadOfKey = (file: string, key: string): string | undefined => keys[`${file} ${key}`]

export const insteadOfValue = (value: unknown): string | undefined =>
  typeof value === 'string' && Object.hasOwn(values, value) ? values[value] : undefined
