import { z } from 'zod'
import type { Json, SchemaOf } from './openapi-operation.ts'

type Parameter = { name: string; place: 'path' | 'query'; schema: z.core.$ZodType }

/** One filter or part of an address. `shown`: what it is in the example. */
export function toParameter({ name, place, schema }: Parameter, schemaOf: SchemaOf, shown: string | undefined): Json {
  const optional = schema instanceof z.ZodType && schema.safeParse(undefined).success
  const description = schema instanceof z.ZodType ? schema.meta()?.description : undefined
  const shape = schema instanceof z.ZodType ? schemaOf(schema) : {}
  const type = typeof shape === 'object' && shape !== null && 'type' in shape ? shape.type : undefined
  return {
    name,
    in: place,
    required: !optional,
    ...(description ? { description } : {}),
    ...(type === 'array' ? { style: 'form', explode: false } : {}),
    schema: withoutDescription(shape),
    ...(shown === undefined ? {} : { example: toValue(shown, type) }),
  }
}

function toValue(shown: string, type: unknown): unknown {
  if (type === 'array') return shown.split(',')
  return type === 'integer' || type === 'number' ? Number(shown) : shown
}

function withoutDescription(schema: unknown): unknown {
  if (typeof schema !== 'object' || schema === null) return schema
  return Object.fromEntries(Object.entries(schema).filter(([key]) => key !== 'description'))
}
