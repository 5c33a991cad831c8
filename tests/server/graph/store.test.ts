import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { GraphStore } from '#server/graph/graph-store'
import { ensureSchema } from '#server/graph/schema'
import { engines } from '../../engines.ts'

const chain = `CREATE (:Actor:parley {id: 'northland', aliases: ['The North'], rank: 2})-[:HOLDS {since: 1.5, via: []}]->(:Position:parley {id: 'no'})`

describe.each(engines)('a store on $name', ({ open }) => {
  let store: GraphStore

  beforeEach(async () => {
    store = await open()
    await ensureSchema(store)
  })

  afterEach(() => store.close())

  const northland = {
    kind: 'node',
    labels: ['Actor', 'parley'],
    properties: { id: 'northland', aliases: ['The North'], rank: 2 },
  }
  const no = { kind: 'node', labels: expect.toSatisfy(isPosition), properties: { id: 'no' } }
  const holds = {
    kind: 'relationship',
    type: 'HOLDS',
    from: 'northland',
    to: 'no',
    properties: { since: 1.5, via: [] },
  }

  test('answers nodes, relationships and paths in one shape', async () => {
    await store.write(chain)
    const rows = await store.read('MATCH p = (a:Actor)-[r]->(b) RETURN a AS a, r AS r, b AS b, p AS p')
    expect(rows).toStrictEqual([
      { a: northland, r: holds, b: no, p: { kind: 'path', nodes: [northland, no], relationships: [holds] } },
    ])
  })

  test('keeps the direction of a relationship on a path that goes against it', async () => {
    await store.write(chain)
    const rows = await store.read('MATCH p = (b:Position)<-[r]-(a) RETURN p AS p')
    expect(rows).toStrictEqual([{ p: { kind: 'path', nodes: [no, northland], relationships: [holds] } }])
  })

  test('answers maps and lists as they are, null where something is absent', async () => {
    await store.write(chain)
    const rows = await store.read(
      'MATCH (a:Actor) RETURN a {.id, .role} AS some, [1, 2.5, null] AS list, {deep: {none: null}} AS map, null AS nothing',
    )
    expect(rows).toStrictEqual([
      { some: { id: 'northland', role: null }, list: [1, 2.5, null], map: { deep: { none: null } }, nothing: null },
    ])
  })

  test('keeps whole numbers whole, also as limits and within maps', async () => {
    const rows = await store.read(
      'UNWIND $rows AS row RETURN row.n AS n, row.n / 2 AS half ORDER BY n SKIP $o LIMIT $l',
      {
        rows: [{ n: 7 }, { n: 3 }, { n: 5 }],
        o: 1,
        l: 1,
      },
    )
    expect(rows).toStrictEqual([{ n: 5, half: 2 }])
  })

  test('lets one id be used once among ours', async () => {
    await store.write(chain)
    await expect(store.write(`CREATE (:Plan:parley {id: 'no'})`)).rejects.toThrow(/refused/)
    expect(await store.read('MATCH (n) RETURN count(n) AS nodes')).toStrictEqual([{ nodes: 2 }])
  })

  test('makes its schema as often as one likes', async () => {
    await ensureSchema(store)
    await expect(ensureSchema(store)).resolves.toBeUndefined()
  })

  test('shows a transaction to nobody before it is committed', async () => {
    await store.transaction(async (transaction) => {
      await transaction.write(chain)
      expect(await transaction.read('MATCH (n) RETURN count(n) AS nodes')).toStrictEqual([{ nodes: 2 }])
      expect(await store.read('MATCH (n) RETURN count(n) AS nodes')).toStrictEqual([{ nodes: 0 }])
    })
    expect(await store.read('MATCH (n) RETURN count(n) AS nodes')).toStrictEqual([{ nodes: 2 }])
  })

  test('takes all of a transaction back that throws, and hands on what it threw', async () => {
    const mishap = new Error('No.')
    const work = store.transaction(async (transaction) => {
      await transaction.write(chain)
      throw mishap
    })
    await expect(work).rejects.toBe(mishap)
    expect(await store.read('MATCH (n) RETURN count(n) AS nodes')).toStrictEqual([{ nodes: 0 }])
  })

  test('has another revision after each write that stays, and the same after a read or a write undone', async () => {
    const revisions = [await store.revision()]
    const changing = async (work: () => Promise<unknown>) => {
      await work()
      revisions.push(await store.revision())
    }
    await changing(() => store.write(chain))
    await changing(() => store.write('MATCH (a:Actor) SET a.rank = 3'))
    await changing(() => store.transaction((tx) => tx.write('MATCH (p:Position) DETACH DELETE p')))
    expect(new Set(revisions)).toHaveLength(4)

    await store.read('MATCH (n) RETURN n')
    const undone = store.transaction(async (tx) => {
      await tx.write('CREATE (:Actor)')
      throw new Error('undone')
    })
    await expect(undone).rejects.toThrow('undone')
    expect(await store.revision()).toBe(revisions[3])
  })

  test('lets writers wait for each other', async () => {
    await store.write(`CREATE (:parley {id: 'counter', count: 0})`)
    const add = () =>
      store.transaction(async (transaction) => {
        const [row] = await transaction.read(`MATCH (n:parley {id: 'counter'}) RETURN n.count AS count`)
        await transaction.write(`MATCH (n:parley {id: 'counter'}) SET n.count = $count`, {
          count: Number(row?.count) + 1,
        })
      })
    await Promise.all(Array.from({ length: 20 }, add))
    expect(await store.read('MATCH (n:parley) RETURN n.count AS count')).toStrictEqual([{ count: 20 }])
  })

  test('says which statement an engine refuses, and keeps its words as the cause', async () => {
    const refused = store.read('MATCH (n RETURN n')
    await expect(refused).rejects.toThrow(/refused: MATCH \(n RETURN n$/)
    await expect(refused).rejects.toHaveProperty('cause.message')
  })
})

function isPosition(labels: string[]): boolean {
  return [...labels].sort().join(' ') === 'Position parley'
}
