import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { readDataset } from '#seed/dataset'
import { loadDataset } from '#seed/load-dataset'
import { EmbeddedStore } from '#server/graph/embedded-store'
import { questionsBeside } from '#server/questions-beside'
import { mountSmallDisk } from '../small-disk.ts'
import { oldFolder } from './graph/versions/old-store.ts'

/** The whole command, as `npm start` runs it: what is stale is built first. */
describe('npm start', () => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-start-'))
  const running: ChildProcess[] = []
  const disk = mountSmallDisk()
  const withoutEngine = `--import ${pathToFileURL('tests/server/graph/no-engine.mjs').href}`
  afterAll(() => {
    for (const child of running) child.kill('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
    disk?.remove()
  })

  function start(settings: Record<string, string>, ...args: string[]) {
    const { NEO4J_URI: _, ...env } = process.env
    const child = spawn(process.execPath, ['server/start.mjs', ...args], {
      env: { ...env, PORT: '0', HOST: '127.0.0.1', PARLEY_STORE: join(folder, 'store'), ...settings },
    })
    running.push(child)
    const said = { out: '', error: '' }
    child.stdout.setEncoding('utf8').on('data', (text) => (said.out += text))
    child.stderr.setEncoding('utf8').on('data', (text) => (said.error += text))
    return { child, said, ended: once(child, 'exit') }
  }

  async function addressOf({ said, ended }: ReturnType<typeof start>): Promise<string> {
    const over = ended.then(() => Promise.reject(new Error(`It ended: ${said.error}`)))
    const printed = (async () => {
      for (;;) {
        const address = said.out.match(/Parley is at (http:\S+)/)?.[1]
        if (address) return address
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
    })()
    return Promise.race([printed, over])
  }

  test('fills an empty store, answers, ends cleanly, and finds it filled again', async () => {
    for (const first of [true, false]) {
      const parley = start({})
      const address = await addressOf(parley)
      const health = await (await fetch(`${address}/api/health`)).json()
      expect(health.status).toBe('ok')
      expect(parley.said.out.includes('Loaded ')).toBe(first)
      parley.child.kill('SIGTERM')
      expect(await parley.ended).toStrictEqual([0, null])
    }
  })

  test('brings a store of before up to date, and says so, and lays its questions beside it', async () => {
    const old = oldFolder()
    const parley = start({ PARLEY_STORE: old })
    const address = await addressOf(parley)
    expect(parley.said.error).toMatch(/^The store \S+ was brought from schema 1 to 3; [^\n]+\n$/)
    expect((await (await fetch(`${address}/api/negotiation`)).json()).counts.Actor).toBe(92)
    expect(questionsBeside(old).map(({ name }) => name)).toStrictEqual(['Plain', 'Who opposes a point'])
    parley.child.kill('SIGTERM')
    expect(await parley.ended).toStrictEqual([0, null])
  })

  test.each([
    ['says that another edition of the dataset ships', true],
    ['says nothing of it to whom loaded a folder of their own', false],
  ])('%s', async (_, ships) => {
    const own = join(folder, `loaded-${ships}`)
    const store = new EmbeddedStore(own)
    const read = readDataset('seed/us-russia-28-point-plan')
    if ('problems' in read) throw new Error('The shipped dataset has problems')
    await loadDataset(store, read.dataset, { edition: { dataset: 'other files', ships } })
    await store.close()
    const parley = start({ PARLEY_STORE: own })
    const address = await addressOf(parley)
    const { newerDataset } = await (await fetch(`${address}/api/negotiation`)).json()
    expect(newerDataset).toStrictEqual(ships ? { command: 'npm run seed', stopFirst: true } : undefined)
    parley.child.kill('SIGTERM')
    await parley.ended
    const line =
      'The dataset that ships with this Parley is not the one that was loaded: stop the server and run "npm run seed" to load it.\n'
    expect(parley.said.out.includes(line)).toBe(ships)
  })

  test('refuses a store of a later Parley in one line', async () => {
    const later = join(folder, 'later')
    const store = new EmbeddedStore(later)
    await store.write(`CREATE (:StoreStamp:parley {id: 'store stamp', schema: 99})`)
    await store.close()
    const { said, ended } = start({ PARLEY_STORE: later })
    expect(await ended).toStrictEqual([1, null])
    expect(said.error).toBe(
      `The store ${later} has schema 99 of a later Parley, and this one knows 3: update Parley, or set PARLEY_STORE to another folder.\n`,
    )
  })

  test('says in one line that the port is in use', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = Object(other.address())
    const { said, ended } = start({ PORT: String(port) })
    expect(await ended).toStrictEqual([1, null])
    expect(said.error).toBe(`Port ${port} is in use: stop what uses it, or set PORT to another (0 takes a free one).\n`)
    other.close()
  })

  test('says in one line each that it waits for Neo4j, and that it gives up, and needs no other engine for it', async () => {
    const { said, ended } = start({ NEO4J_URI: 'bolt://127.0.0.1:9', NEO4J_PASSWORD: 'x', NODE_OPTIONS: withoutEngine })
    expect(await ended).toStrictEqual([1, null])
    const line = 'No Neo4j answers at bolt://127.0.0.1:9: it is not up yet, or NEO4J_URI is wrong.'
    expect(said.error).toBe(`${line} Waiting a few seconds for it.\n${line}\n`)
  })

  test('says in one line that the binary of the embedded engine is missing', async () => {
    const { said, ended } = start({ NODE_OPTIONS: withoutEngine })
    expect(await ended).toStrictEqual([1, null])
    expect(said.error).toMatch(/^The embedded engine needs the package @grafeo-db\/js-[^\n]+ npm ci anew [^\n]+\n$/)
  })

  test.skipIf(!disk)(
    'says in one line that the disk is full, at its start and at its end, and loses nothing',
    async () => {
      const settings = { PARLEY_STORE: join(disk?.folder ?? '', 'store') }
      const first = start(settings)
      const address = await addressOf(first)
      const question = { name: 'Mine', cypher: 'RETURN 1 AS one' }
      const headers = { 'Content-Type': 'application/json' }
      await fetch(`${address}/api/questions/saved`, { method: 'POST', headers, body: JSON.stringify(question) })
      disk?.fill()
      first.child.kill('SIGTERM')
      expect(await first.ended).toStrictEqual([1, null])
      expect(first.said.error).toMatch(/^The disk of the store [^\n]+ is full: [^\n]+ Nothing is lost\.\n$/)

      disk?.makeRoom()
      const second = start(settings)
      const { items } = await (await fetch(`${await addressOf(second)}/api/questions/saved`)).json()
      expect(items.map(({ name }: { name: string }) => name)).toStrictEqual(['Mine'])
      second.child.kill('SIGTERM')
      expect(await second.ended).toStrictEqual([0, null])

      disk?.fill()
      const third = start(settings)
      expect(await third.ended).toStrictEqual([1, null])
      expect(third.said.error).toMatch(/^The store [^\n]+ cannot be opened: its disk is full\. [^\n]+\n$/)
    },
  )

  test('says how it is used, and takes no word for a setting', async () => {
    const asked = start({}, '--help')
    expect(await asked.ended).toStrictEqual([0, null])
    expect(asked.said.out).toMatch(/^Usage: npm start\n/)
    const misled = start({}, '--port', '4000')
    expect(await misled.ended).toStrictEqual([1, null])
    expect(misled.said.error).toMatch(/^--port 4000: expected no arguments\.[^\n]*\n$/)
  })

  test('says in one line which setting is wrong', async () => {
    const { said, ended } = start({ PORT: 'eighty' })
    expect(await ended).toStrictEqual([1, null])
    expect(said.error).toMatch(/^PORT: expected a port[^\n]*\n$/)
  })
})
