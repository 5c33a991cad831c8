import { cpSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import request from 'supertest'
import { afterAll, afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { loadDataset } from '#seed/load-dataset'
import { EmbeddedStore } from '#server/graph/embedded-store'
import { StoreFull } from '#server/graph/graph-store'
import { openStore } from '#server/graph/open-store'
import { lakeAccord } from '../../lake-accord.ts'
import { run } from '../../seed/parley-process.ts'
import { mountSmallDisk, type SmallDisk } from '../../small-disk.ts'
import { serving } from '../serving.ts'
import { oldFolder } from './versions/old-store.ts'

const disk = mountSmallDisk()

if (disk === undefined) test.skip('a full disk')
else describe('on a full disk', () => onFullDisk(disk))

function onFullDisk(disk: SmallDisk): void {
  const folder = join(disk.folder, 'store')
  let store: EmbeddedStore

  beforeEach(async () => {
    store = new EmbeddedStore(folder)
    await loadDataset(store, lakeAccord)
  })

  afterEach(async () => {
    disk.makeRoom()
    await store.close()
    rmSync(folder, { recursive: true, force: true })
  })

  afterAll(() => disk.remove())

  const question = (name: string) => ({ name, note: 'x'.repeat(1000), cypher: 'RETURN 1 AS one' })
  const save = (name: string) => request(serving(store)).post('/api/questions/saved').send(question(name))
  const saved = async () => (await request(serving(store)).get('/api/questions/saved')).body.total

  async function saveUntilFull(): Promise<number> {
    for (let kept = 0; ; kept++) if ((await save(`Question ${kept}`)).status !== 201) return kept
  }

  test('what is not kept is a problem, what was kept stays, and later there is room again', async () => {
    disk.fill(40_000)
    const kept = await saveUntilFull()
    expect(kept).toBeGreaterThan(0)
    const { status, body } = await save('One more')
    expect({ status, title: body.title, detail: body.detail }).toStrictEqual({
      status: 507,
      title: 'Insufficient Storage',
      detail: 'The disk of the graph is full: nothing was changed. Try again when there is room.',
    })
    expect(await saved()).toBe(kept)
    expect((await request(serving(store)).get('/api/actors')).status).toBe(200)

    disk.makeRoom()
    expect((await save('One more')).status).toBe(201)
    await store.close()
    store = new EmbeddedStore(folder)
    expect(await saved()).toBe(kept + 1)
  })

  test('a typed query, which needs a copy of the graph, says so too, and leaves nothing that takes room', async () => {
    disk.fill()
    const ask = () => request(serving(store)).post('/api/cypher').send({ query: 'RETURN 1 AS one' })
    expect((await ask()).status).toBe(507)
    expect((await ask()).status).toBe(507)
    disk.makeRoom()
    expect((await ask()).body.rows).toStrictEqual([[1]])
  })

  test('a store that cannot write its log away says so at its end, and ends when there is room', async () => {
    await save('First')
    disk.fill()
    await expect(store.close()).rejects.toThrow(StoreFull)
    disk.makeRoom()
    await store.close()
    store = new EmbeddedStore(folder)
    expect(await saved()).toBe(1)
  })

  test('a store of before that has no room for its copy says so in one line, and stays of before', async () => {
    const older = join(disk.folder, 'older')
    onTestFinished(() => rmSync(older, { recursive: true }))
    cpSync(oldFolder(), older, { recursive: true })
    disk.fill(300_000)
    const opening = openStore({ store: { engine: 'grafeo', folder: older } })
    await expect(opening).rejects.toThrow(StoreFull)
    await expect(opening).rejects.toThrow(/^The disk of the store [^\n]+ is full: [^\n]+ Make room and try again\.$/)
    expect(readdirSync(older)).toStrictEqual(['graph.grafeo'])
    disk.makeRoom()
    const still = new EmbeddedStore(older)
    expect(await still.read('MATCH (n:Parley) RETURN count(n) AS count')).toStrictEqual([{ count: 608 }])
    await still.close()
  })

  test('a seeding ends in one line, and leaves what was there', async () => {
    await store.close()
    disk.fill(70_000)
    const { code, err } = await run('seed/load.ts', [], { PARLEY_STORE: folder })
    expect({ code, err }).toStrictEqual({
      code: 1,
      err: `The disk of the store ${folder} is full: this was not kept, and what was kept before is safe. Make room and try again.\n`,
    })
    disk.makeRoom()
    store = new EmbeddedStore(folder)
    expect(await store.read('MATCH (n:Negotiation) RETURN n.id AS id')).toStrictEqual([
      { id: lakeAccord.negotiation.id },
    ])
  })
}
