import { z } from 'zod'

/** What is right of a value that may be faulty: a list is there, if empty; any other part that is wrong or absent is not. */
export type Sound<T> = T extends readonly (infer I)[]
  ? Sound<I>[]
  : T extends object
    ? { [K in keyof T]-?: Sound<T[K]> }
    : T | undefined

/** Takes what is right of a value by its schema. A fault costs the part it is in, and nothing beside or around that part. */
export function soundPart(schema: unknown, value: unknown): unknown {
  const inner = withoutDefault(schema)
  if (inner instanceof z.ZodArray) {
    return Array.isArray(value) ? value.map((item) => soundPart(inner.element, item)) : []
  }
  if (inner instanceof z.ZodObject) {
    const fields = Object.entries(inner.shape)
    return Object.fromEntries(fields.map(([key, field]) => [key, soundPart(field, fieldOf(value, key))]))
  }
  return inner instanceof z.ZodType ? inner.safeParse(value).data : undefined
}

/** The schema of what may be absent. */
export function withoutDefault(schema: unknown): unknown {
  const mayBeAbsent = schema instanceof z.ZodDefault || schema instanceof z.ZodOptional
  return mayBeAbsent ? withoutDefault(schema.unwrap()) : schema
}

function fieldOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined
}
