import { z } from 'zod'
import { ProblemDetails } from '#domain/problem'
import type { Route } from './define-route.ts'
import { type Examples, exampleAddress } from './examples.ts'
import { operationIdOf } from './operation-id.ts'

type Parameter = { name: string; place: 'path' | 'query'; schema: z.core.$ZodType }

/** One filter or part of an address. `shown`: what it is in the example. */
function toParameter({ name, place, schema }: Parameter, schemaOf: SchemaOf, shown: string | undefined): Json {
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

export type Json = Record<string, unknown>

/** A schema as the specification has it. What is sent may leave out what has a default. */
export type SchemaOf = (schema: z.ZodType, io?: 'input') => unknown

/** What one route does, as the specification says it. */
export function toOperation(route: Route, schemaOf: SchemaOf, examples: Examples): Json {
  const { params, query, body, example } = route
  const parameters = [
    ...Object.entries(params.shape).map(([name, schema]) => ({ name, schema, place: 'path' as const })),
    ...Object.entries(query.shape).map(([name, schema]) => ({ name, schema, place: 'query' as const })),
  ]
  const shown = { ...example.params, ...example.query }
  return {
    tags: [route.tag],
    summary: route.summary,
    description: route.description,
    operationId: operationIdOf(route),
    parameters: parameters.map((parameter) => toParameter(parameter, schemaOf, shown[parameter.name])),
    ...(body === undefined ? {} : { requestBody: toRequestBody(body, example.body, schemaOf) }),
    responses: {
      [route.status]: answerOf(route, schemaOf, examples[operationIdOf(route)]),
      ...refusalsOf(route, { 'application/problem+json': { schema: schemaOf(ProblemDetails) } }),
    },
  }
}

function toRequestBody(body: z.ZodType, value: unknown, schemaOf: SchemaOf): Json {
  const examples = { sent: { summary: 'What is sent', value } }
  return { required: true, content: { 'application/json': { schema: schemaOf(body, 'input'), examples } } }
}

function answerOf(route: Route, schemaOf: SchemaOf, example: Examples[string] | undefined): Json {
  const { response, hasTable, method } = route
  const asked = `${method.toUpperCase()} ${exampleAddress(route)}, on the shipped negotiation`
  const cut = example?.isCut ? '; each list is cut to its first record' : ''
  const shown = (summary: string, value: unknown) => (example ? { examples: { shipped: { summary, value } } } : {})
  const schema = { type: 'string', description: 'A table: UTF-8, with a mark in front, as RFC 4180 has it.' }
  return {
    description: 'The answer',
    ...(isPaged(response) && hasTable ? { headers: { 'X-Total-Count': totalCount } } : {}),
    content: {
      'application/json': { schema: schemaOf(response), ...shown(asked + cut, example?.answer) },
      ...(hasTable ? { 'text/csv': { schema, ...shown(`${asked}; the first row`, example?.table) } } : {}),
    },
  }
}

const totalCount = {
  description: 'Of a table: how many records there are in all, on whatever page',
  schema: { type: 'integer' },
}

function isPaged(response: z.ZodType): boolean {
  return response instanceof z.ZodObject && 'total' in response.shape
}

/** What may come instead of the answer, by status. */
function refusalsOf({ method, query, body, writes, hasTable, refusals }: Route, content: Json): Json {
  const reads = method === 'get'
  const takes = Object.keys(query.shape).length > 0 || body !== undefined
  const told: Record<number, string> = {
    ...(takes ? { 400: 'A filter or field that is unknown or malformed' } : { 400: 'A filter: this takes none' }),
    ...(reads ? {} : ofSending(writes)),
    404: 'Nothing has this id',
    406: `Accept allows ${hasTable ? 'neither JSON nor CSV' : 'no JSON'}`,
    ...refusals,
    503: 'The store is out of reach, or too many answers wait to be taken: try again after Retry-After seconds',
  }
  const described = Object.entries(told).map(([status, description]) => [status, { description, content }])
  const unchanged = { 304: { description: 'Nothing changed since the ETag that was sent' } }
  return { ...(reads ? unchanged : {}), ...Object.fromEntries(described) }
}

function ofSending(writes: boolean): Record<number, string> {
  return {
    403: writes
      ? 'Not from here: PARLEY_WRITES does not let this asker save, or another page asks'
      : 'Not from here: another page asks',
    413: 'Too much was sent',
    415: 'What was sent is not JSON',
  }
}
