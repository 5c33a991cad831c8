import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { EmbeddedStore } from '#server/graph/embedded-store'
import { StoreUnavailable } from '#server/graph/graph-store'
import { openStore } from '#server/graph/open-store'
import { ensureSchema } from '#server/graph/schema'

describe('the embedded store', () => {
  let folder: string

  beforeEach(() => {
    folder = join(mkdtempSync(join(tmpdir(), 'parley-store-')), 'deep', 'store')
  })

  afterEach(() => rmSync(join(folder, '..', '..'), { recursive: true }))

  test('keeps its content and its schema from one opening to the next', async () => {
    const first = await openStore({ store: { engine: 'grafeo', folder } })
    await ensureSchema(first)
    await first.write(`CREATE (:Actor:parley {id: 'northland'})`)
    await first.close()

    const second = await openStore({ store: { engine: 'grafeo', folder } })
    expect(await second.read('MATCH (n:Actor:parley) RETURN n.id AS id')).toStrictEqual([{ id: 'northland' }])
    await expect(second.write(`CREATE (:Plan:parley {id: 'northland'})`)).rejects.toThrow(/refused/)
    await second.close()
  })

  test.each([
    `CREATE (:Actor:parley {id: 'northland'})`,
    `MERGE (n:parley {id: 'southmark'}) RETURN n.id`,
    `MATCH (n:parley {id: 'shore'}) SET n.name = 'The shore'`,
    `MATCH (n:parley {id: 'shore'}) DETACH DELETE n`,
  ])('a read does not write: %s', async (cypher) => {
    const store = new EmbeddedStore()
    await store.write(`CREATE (:Actor:parley {id: 'shore'})`)
    await expect(store.read(cypher)).rejects.toThrow(/refused/)
    expect(await store.read('MATCH (n) RETURN properties(n) AS kept')).toStrictEqual([{ kept: { id: 'shore' } }])
    await store.close()
  })

  test('a path where no folder can be is told in one line that names the setting', () => {
    const file = join(folder, '..', '..', 'a-file')
    writeFileSync(file, '')
    for (const impossible of ['/proc/parley', '/proc/parley/store', file, join(file, 'store')]) {
      const open = () => new EmbeddedStore(impossible)
      expect(open).toThrow(StoreUnavailable)
      expect(open).toThrow(/^The store .* cannot be opened: .+ Set PARLEY_STORE to a folder that can be written\.$/)
    }
  })

  test('finds an id by its index', async () => {
    const store = new EmbeddedStore()
    await ensureSchema(store)
    const [plan] = await store.read(`EXPLAIN MATCH (p:PlanPoint:parley {id: 'x'}) RETURN p.id AS id`)
    expect(JSON.stringify(plan)).toMatch(/index/i)
    await store.close()
  })

  test('waits for its writers before it closes, and then is closed', async () => {
    const store = new EmbeddedStore(folder)
    const writing = store.write(`CREATE (:Actor:parley {id: 'northland'})`)
    await store.close()
    await writing
    await store.close()
    await expect(store.read('RETURN 1 AS one')).rejects.toThrow(new StoreUnavailable('The store is closed.'))

    const again = new EmbeddedStore(folder)
    expect(await again.read('MATCH (n) RETURN count(n) AS nodes')).toStrictEqual([{ nodes: 1 }])
    await again.close()
  })

  test('says in a plain line that it is in use', async () => {
    const store = new EmbeddedStore(folder)
    await expect(openStore({ store: { engine: 'grafeo', folder } })).rejects.toThrow(
      new StoreUnavailable(`The store ${folder} is in use by another Parley; stop it first or set PARLEY_STORE.`),
    )
    await store.close()
  })

  test('says in a plain line that its folder cannot be one', async () => {
    const file = join(folder, '..', '..', 'file')
    writeFileSync(file, '')
    await expect(openStore({ store: { engine: 'grafeo', folder: file } })).rejects.toThrow(
      `The store ${file} cannot be opened: EEXIST: file already exists`,
    )
  })

  test('says in a plain line where it is damaged, and what saves the rest of it', async () => {
    const store = new EmbeddedStore(folder)
    await store.write(`CREATE (:Actor:parley {id: 'northland'})`)
    await store.close()
    const file = join(folder, 'graph.grafeo')
    const bytes = readFileSync(file)
    bytes.fill(0xff, bytes.length / 2)
    writeFileSync(file, bytes)
    await expect(openStore({ store: { engine: 'grafeo', folder } })).rejects.toThrow(
      /^The store .* is damaged: the file .*graph\.grafeo is damaged at byte \d+: [^\n]+ Its files stay as they are: npm run rescue [^\n]+$/,
    )
    expect(readFileSync(file).equals(bytes)).toBe(true)
  })

  test('says in a plain line that its file is none of its own', async () => {
    const store = new EmbeddedStore(folder)
    await store.close()
    writeFileSync(join(folder, 'graph.grafeo'), 'not a graph')
    await expect(openStore({ store: { engine: 'grafeo', folder } })).rejects.toThrow(
      /^The store .* is damaged: [^\n]*not a Grafeo database\. Its files stay as they are: npm run rescue [^\n]+$/,
    )
  })
})
