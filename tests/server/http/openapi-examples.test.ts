import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { exampleAnswers } from '#server/example-answers'
import type { GraphStore } from '#server/graph/graph-store'
import { shippedExamples } from '#server/http/examples'
import { operationIdOf } from '#server/http/operation-id'
import { routes } from '#server/http/routes'
import { storeWithShipped } from '../../shipped-negotiation.ts'
import { type Listening, listening } from '../listening.ts'
import { serving } from '../serving.ts'

const Content = z.object({
  schema: z.record(z.string(), z.unknown()),
  examples: z.record(z.string(), z.object({ summary: z.string(), value: z.unknown() })).optional(),
})
const Answered = z.object({ description: z.string(), content: z.record(z.string(), Content).optional() })
const Operation = z.object({
  operationId: z.string(),
  description: z.string(),
  requestBody: z.object({ content: z.record(z.string(), Content) }).optional(),
  responses: z.record(z.string(), Answered),
})
const Specification = z.object({
  servers: z.array(z.object({ url: z.string(), description: z.string() })),
  paths: z.record(z.string(), z.record(z.string(), Operation)),
  components: z.object({ schemas: z.record(z.string(), z.record(z.string(), z.unknown())) }),
})

const { servers, paths, components } = Specification.parse(JSON.parse(readFileSync('docs/openapi.json', 'utf8')))
const operations = Object.entries(paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, ...operation })),
)
const contents = operations.flatMap(({ operationId, requestBody, responses }) => {
  const went = Object.entries(responses).filter(([status]) => status.startsWith('2'))
  const answers = went.flatMap(([status, { content = {} }]) =>
    Object.entries(content).map(([type, of]) => ({ of, what: `${operationId} ${status} ${type}` })),
  )
  const sent = Object.entries(requestBody?.content ?? {}).map(([type, of]) => ({ of, what: `${operationId} ${type}` }))
  return [...answers, ...sent]
})

/** What the specification itself says of a value, as a reader of it would check. */
function published(schema: Record<string, unknown>): z.ZodType {
  const whole = { ...schema, $defs: components.schemas }
  return z.fromJSONSchema(JSON.parse(JSON.stringify(whole).replaceAll('#/components/schemas/', '#/$defs/')))
}

describe('the specification', () => {
  test('says where it is asked', () => {
    expect(servers.map(({ url }) => url)).toStrictEqual(['http://127.0.0.1:3000', '/'])
  })

  test.each(operations)('describes $method $path in whole sentences', ({ description, responses }) => {
    expect(description).toMatch(/^[A-Z`].{39,}\.$/)
    for (const answer of Object.values(responses)) expect(answer.description).not.toBe('')
    expect(Object.keys(responses)).toContain('406')
  })

  test.each(contents)('has an example of $what that is as its schema says', ({ of }) => {
    const [example] = Object.values(of.examples ?? {})
    expect(example?.summary).toMatch(/\S/)
    const schema = published(of.schema)
    expect(schema.safeParse(example?.value)).toMatchObject({ success: true })
    expect(schema.safeParse(of.schema.type === 'string' ? 1 : 'no answer').success).toBe(false)
  })

  test('calls a whole day a date, and no part of one', () => {
    expect(components.schemas.Day?.format).toBe('date')
    expect(components.schemas.PartialDate?.format).toBeUndefined()
  })

  test('stays a document that can be sent and read', () => {
    expect(readFileSync('docs/openapi.json').length).toBeLessThan(600_000)
  })
})

describe('its examples', () => {
  let store: GraphStore
  let server: Listening
  beforeAll(async () => {
    store = await storeWithShipped()
    server = await listening(serving(store))
  })
  afterAll(async () => {
    await server.stop()
    await store.close()
  })

  test('are what the shipped negotiation answers now: npm run openapi writes them', { timeout: 60_000 }, async () => {
    expect(await exampleAnswers(routes, server.address)).toStrictEqual(shippedExamples)
  })

  test.each(routes)('show with $method $path something that is there', ({ method, path, example }) => {
    const shown = JSON.stringify(shippedExamples[operationIdOf({ method, path })]?.answer)
    expect(shown).not.toMatch(/"total":0\b|"items":\[\]/)
    expect(Object.keys(example.params ?? {})).toHaveLength(path.includes(':') ? 1 : 0)
  })
})
