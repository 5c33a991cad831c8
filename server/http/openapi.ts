import { z } from 'zod'
import { ProblemDetails } from '#domain/problem'
import type { Route } from './define-route.ts'

type Json = Record<string, unknown>

/** The specification of these routes, made from the same definitions as their handlers. */
export function toOpenApi(routes: readonly Route[]): Json {
  const components: Json = {}
  const schemaOf = (schema: z.ZodType) => referring(schema, components)
  const problem = { 'application/problem+json': { schema: schemaOf(ProblemDetails) } }
  const paths = Object.fromEntries(
    routes.map((route) => [pathOf(route), { get: operationOf(route, schemaOf, problem) }]),
  )
  const inOrder = Object.fromEntries(Object.entries(components).sort(([a], [b]) => (a < b ? -1 : 1)))
  return {
    openapi: '3.1.0',
    info: {
      title: 'Parley',
      version: '1',
      description: 'Who supports, opposes or brokered each point of a plan. Every claim carries its citations.',
    },
    paths,
    components: { schemas: inOrder },
  }
}

function operationOf(route: Route, schemaOf: (schema: z.ZodType) => unknown, problem: Json): Json {
  const invalid = Object.keys(route.query.shape).length > 0
  return {
    tags: [route.tag],
    summary: route.summary,
    operationId: operationIdOf(route.path),
    parameters: [
      ...Object.entries(route.params.shape).map(([name, schema]) => parameter(name, 'path', schema, schemaOf)),
      ...Object.entries(route.query.shape).map(([name, schema]) => parameter(name, 'query', schema, schemaOf)),
    ],
    responses: {
      200: { description: 'The answer', content: { 'application/json': { schema: schemaOf(route.response) } } },
      304: { description: 'Nothing changed since the ETag that was sent' },
      ...(invalid ? { 400: { description: 'A filter that is unknown or malformed', content: problem } } : {}),
      404: { description: 'Nothing has this id', content: problem },
      503: { description: 'The store is out of reach: try again later', content: problem },
    },
  }
}

function parameter(
  name: string,
  place: 'path' | 'query',
  schema: z.core.$ZodType,
  schemaOf: (s: z.ZodType) => unknown,
): Json {
  const optional = schema instanceof z.ZodType && schema.safeParse(undefined).success
  const description = schema instanceof z.ZodType ? schema.meta()?.description : undefined
  const shape = schema instanceof z.ZodType ? schemaOf(schema) : {}
  const list = typeof shape === 'object' && shape !== null && 'type' in shape && shape.type === 'array'
  return {
    name,
    in: place,
    required: !optional,
    ...(description ? { description } : {}),
    ...(list ? { style: 'form', explode: false } : {}),
    schema: withoutDescription(shape),
  }
}

function withoutDescription(schema: unknown): unknown {
  if (typeof schema !== 'object' || schema === null) return schema
  return Object.fromEntries(Object.entries(schema).filter(([key]) => key !== 'description'))
}

/** JSON Schema that refers to the named schemas; those are collected as components. */
function referring(schema: z.ZodType, components: Json): unknown {
  const whole = z.toJSONSchema(z.object({ it: schema }), { io: 'output' })
  for (const [name, { id, ...definition }] of Object.entries(whole.$defs ?? {}))
    components[name] = repointed(definition)
  return repointed(whole.properties?.it)
}

function repointed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(repointed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, v]) => [
      key,
      key === '$ref' && typeof v === 'string' ? v.replace('#/$defs/', '#/components/schemas/') : repointed(v),
    ]),
  )
}

function pathOf(route: Route): string {
  return route.path.replace(/:(\w+)/g, '{$1}')
}

function operationIdOf(path: string): string {
  const words = path.replace('/api/', '').split('/')
  return words.map((word) => (word.startsWith(':') ? 'one' : word)).join('-')
}
