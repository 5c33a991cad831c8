import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { toOpenApi } from '#server/http/openapi'
import { routes } from '#server/http/routes'

const specification = toOpenApi(routes)

test('the specification in docs/ is the one that the routes make: npm run openapi writes it', () => {
  expect(JSON.parse(readFileSync('docs/openapi.json', 'utf8'))).toStrictEqual(JSON.parse(JSON.stringify(specification)))
})

test('every route is in it, and every reference leads somewhere', () => {
  const text = JSON.stringify(specification)
  const { paths, components } = JSON.parse(text)
  const described = Object.keys(paths).flatMap((path) => Object.keys(paths[path]).map((method) => `${method} ${path}`))
  expect(described.sort()).toStrictEqual(routes.map((r) => `${r.method} ${r.path.replace(/:(\w+)/g, '{$1}')}`).sort())
  const names = new Set([...text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name))
  expect([...names].filter((name) => !(String(name) in components.schemas))).toStrictEqual([])
  expect([...names]).toContain('Standing')
})

test('a filter says whether it is wanted, and how several values are written', () => {
  const { paths } = JSON.parse(JSON.stringify(specification))
  const [focus] = paths['/api/graph'].get.parameters
  expect(focus).toStrictEqual({
    name: 'focus',
    in: 'query',
    required: true,
    description: 'The node in the middle: its id.',
    schema: { $ref: '#/components/schemas/Id' },
    example: 'donbas-handover',
  })
  const [holder] = paths['/api/positions'].get.parameters
  expect({ required: holder.required, explode: holder.explode, schema: holder.schema }).toStrictEqual({
    required: false,
    explode: false,
    schema: { type: 'array', items: { $ref: '#/components/schemas/Id' } },
  })
})
