import { z } from 'zod'
import type { Route } from './define-route.ts'
import { type Examples, shippedExamples } from './examples.ts'
import { type Json, toOperation } from './openapi-operation.ts'

/** Where it is asked: what `npm start` says unless it is told otherwise, or wherever the document came from. */
const servers = [
  { url: 'http://127.0.0.1:3000', description: 'What npm start serves, unless HOST and PORT say otherwise' },
  { url: '/', description: 'The server that this document came from' },
]

/** The specification of these routes, made from the same definitions as their handlers. */
export function toOpenApi(routes: readonly Route[], examples: Examples = shippedExamples): Json {
  const components: Json = {}
  const schemaOf = (schema: z.ZodType, io?: 'input') => referring(schema, components, io)
  const paths: Record<string, Json> = {}
  for (const route of routes) {
    const path = pathOf(route)
    paths[path] = { ...paths[path], [route.method]: toOperation(route, schemaOf, examples) }
  }
  const inOrder = Object.fromEntries(Object.entries(components).sort(([a], [b]) => (a < b ? -1 : 1)))
  return {
    openapi: '3.1.0',
    info: {
      title: 'Parley',
      version: '1',
      description: 'Who supports, opposes or brokered each point of a plan. Every claim carries its citations.',
    },
    servers,
    paths,
    components: { schemas: inOrder },
  }
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
