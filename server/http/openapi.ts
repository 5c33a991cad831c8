import { z } from 'zod'
import { ProblemDetails } from '#domain/problem'
import type { Route } from './define-route.ts'

type Json = Record<string, unknown>

/** The specification of these routes, made from the same definitions as their handlers. */
export function toOpenApi(routes: readonly Route[]): Json {
  const components: Json = {}
  const schemaOf = (schema: z.ZodType, io?: 'input') => referring(schema, components, io)
  const problem = { 'application/problem+json': { schema: schemaOf(ProblemDetails) } }
  const paths: Record<string, Json> = {}
  for (const route of routes) {
    const path = pathOf(route)
    paths[path] = { ...paths[path], [route.method]: operationOf(route, schemaOf, problem) }
  }
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

type SchemaOf = (schema: z.ZodType, io?: 'input') => unknown

function operationOf(route: Route, schemaOf: SchemaOf, problem: Json): Json {
  const reads = route.method === 'get'
  const invalid = Object.keys(route.query.shape).length > 0 || route.body !== undefined
  return {
    tags: [route.tag],
    summary: route.summary,
    operationId: reads ? operationIdOf(route.path) : `${route.method}-${operationIdOf(route.path)}`,
    parameters: [
      ...Object.entries(route.params.shape).map(([name, schema]) => parameter(name, 'path', schema, schemaOf)),
      ...Object.entries(route.query.shape).map(([name, schema]) => parameter(name, 'query', schema, schemaOf)),
    ],
    ...(route.body === undefined
      ? {}
      : {
          requestBody: { required: true, content: { 'application/json': { schema: schemaOf(route.body, 'input') } } },
        }),
    responses: {
      [route.status]: {
        description: 'The answer',
        content: {
          'application/json': { schema: schemaOf(route.response) },
          ...(route.hasTable ? { 'text/csv': { schema: { type: 'string' } } } : {}),
        },
      },
      ...(reads ? { 304: { description: 'Nothing changed since the ETag that was sent' } } : {}),
      ...(invalid ? { 400: { description: 'A filter or field that is unknown or malformed', content: problem } } : {}),
      ...(reads
        ? {}
        : {
            403: {
              description: route.writes
                ? 'Not from here: PARLEY_WRITES does not let this asker save, or another page asks'
                : 'Not from here: another page asks',
              content: problem,
            },
            413: { description: 'Too much was sent', content: problem },
            415: { description: 'What was sent is not JSON', content: problem },
          }),
      404: { description: 'Nothing has this id', content: problem },
      ...Object.fromEntries(
        Object.entries(route.refusals).map(([status, description]) => [status, { description, content: problem }]),
      ),
      503: {
        description:
          'The store is out of reach, or too many answers wait to be taken: try again after Retry-After seconds',
        content: problem,
      },
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

/** JSON Schema that refers to the named schemas; those are collected as components. What is sent may leave out what has a default. */
function referring(schema: z.ZodType, components: Json, io: 'input' | 'output' = 'output'): unknown {
  const whole = z.toJSONSchema(z.object({ it: schema }), { io })
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
