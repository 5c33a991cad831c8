import { expect, test } from 'vitest'
import { parseSource } from './source-files.ts'

test('sees what a file imports and what the house does without', () => {
  const text = [
    `import { Id } from '#domain/id'`,
    `import type { Store } from '../graph/graph-store.ts'`,
    `import Grafeo from '@grafeo-db/js'`,
    `export { Stance } from '#domain/stance'`,
    `export * from './rows.ts'`,
    `const modes = ['a', 'b'] as const`,
    `const driver = await import('neo4j-driver')`,
    `const id = 'x' as Id`,
    `const row: any = {}`,
    `export default driver`,
    '',
  ].join('\n')

  expect(parseSource({ path: 'server/queries/spoilt.ts', text })).toStrictEqual({
    path: 'server/queries/spoilt.ts',
    text,
    lines: 10,
    files: ['domain/id.ts', 'server/graph/graph-store.ts', 'domain/stance.ts', 'server/queries/rows.ts'],
    packages: ['@grafeo-db/js', 'neo4j-driver'],
    anys: [9],
    casts: [8],
    defaultExports: [10],
    barrels: [5],
  })
})
