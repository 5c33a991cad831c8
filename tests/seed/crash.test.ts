import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, inject, test } from 'vitest'
import { loadDataset } from '#seed/load-dataset'
import { parseConfig } from '#server/config'
import type { GraphStore } from '#server/graph/graph-store'
import { openStore } from '#server/graph/open-store'
import { aDataset, anActor } from '../builders.ts'
import { engines } from '../engines.ts'
import { graphContent } from '../graph-content.ts'
import { lakeAccord } from '../lake-accord.ts'
import { killWhenHere } from './parley-process.ts'

const folder = mkdtempSync(join(tmpdir(), 'parley-crash-'))
afterAll(() => rmSync(folder, { recursive: true }))

const neo4j = inject('neo4j')
const before = aDataset({ actors: [anActor({ name: 'Northland of old' })] })
const script = 'tests/seed/load-and-hang.ts'

describe.each(engines)('a load that is killed on $name', ({ name }) => {
  const settings: Record<string, string> =
    name === 'neo4j' && neo4j
      ? { NEO4J_URI: neo4j.uri, NEO4J_USER: neo4j.user, NEO4J_PASSWORD: neo4j.password }
      : { PARLEY_STORE: join(folder, 'store') }

  async function opened<T>(work: (store: GraphStore) => Promise<T>): Promise<T> {
    const store = await openStore(parseConfig(settings))
    try {
      return await work(store)
    } finally {
      await store.close()
    }
  }

  async function contentAfter(load: (store: GraphStore) => Promise<unknown>): Promise<string[]> {
    return opened(async (store) => {
      await load(store)
      return graphContent(store)
    })
  }

  test.each(['PlanPoint', 'HOLDS', 'CITES', 'commit'])(
    'at %s leaves the content before, and can be repeated',
    async (stage) => {
      const old = await contentAfter((store) => loadDataset(store, before))
      await killWhenHere(script, [stage], settings)
      expect(await opened(graphContent)).toStrictEqual(old)
      expect((await contentAfter((store) => loadDataset(store, lakeAccord))).length).toBeGreaterThan(old.length)
    },
  )

  test('after its end has loaded all', async () => {
    const all = await contentAfter((store) => loadDataset(store, lakeAccord))
    await contentAfter((store) => loadDataset(store, before))
    await killWhenHere(script, ['never'], settings)
    expect(await opened(graphContent)).toStrictEqual(all)
  })
})
