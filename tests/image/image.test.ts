import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lakeFolder } from '../seed/lake-folder.ts'
import { layImage } from './laid-image.ts'

/** What the Dockerfile lays out, outside of the repository, and its entry point as Docker would run it. */
describe('the image', { timeout: 60_000 }, () => {
  let image: ReturnType<typeof layImage>
  let folder: string
  const running: ChildProcess[] = []

  beforeAll(() => {
    image = layImage()
    folder = join(image.root, image.workdir)
  }, 180_000)

  afterAll(() => {
    for (const child of running) child.kill('SIGKILL')
    image?.remove()
  })

  function start([program = '', ...words]: string[], args: string[], settings: Record<string, string> = {}) {
    const env = { PATH: process.env.PATH, ...image.env, HOST: '127.0.0.1', PORT: '0', ...settings }
    const child = spawn(program, [...words, ...args], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] })
    running.push(child)
    const said = { out: '', err: '' }
    child.stdout.setEncoding('utf8').on('data', (text) => (said.out += text))
    child.stderr.setEncoding('utf8').on('data', (text) => (said.err += text))
    return { child, said, closed: once(child, 'close') }
  }

  async function run(...args: string[]) {
    const { said, closed } = start(image.entrypoint, args)
    const [code] = await closed
    return { code, ...said }
  }

  test('has no sources, no package that only the build needs, and all that the server reads', () => {
    expect(readdirSync(folder).sort()).toStrictEqual([
      ...['.parley', 'dist', 'node_modules', 'package.json', 'seed', 'server'],
    ])
    expect(readdirSync(join(folder, 'server'), { recursive: true }).filter((f) => /\.[tj]s$/.test(String(f)))).toEqual(
      [],
    )
    expect(existsSync(join(folder, 'node_modules/express'))).toBe(true)
    for (const name of ['vite', 'react', 'cytoscape', 'tsx']) {
      expect(existsSync(join(folder, 'node_modules', name))).toBe(false)
    }
  })

  test('serves the page and the API, is healthy, and ends when it is told to', async () => {
    const { child, said, closed } = start(image.entrypoint, [])
    for await (const line of createInterface(child.stdout)) if (line.startsWith('Parley is at')) break
    const [address = '', port = ''] = said.out.match(/http:\/\/127\.0\.0\.1:(\d+)/) ?? []
    expect(await (await fetch(address)).text()).toContain('<div id="root">')
    expect(await (await fetch(`${address}/api/negotiation`)).json()).toMatchObject({ id: 'us-russia-28-point-plan' })
    expect(await start(image.health, [], { PORT: port }).closed).toStrictEqual([0, null])
    child.kill('SIGTERM')
    expect(await closed).toStrictEqual([0, null])
    expect(await start(image.health, [], { PORT: port }).closed).toStrictEqual([1, null])
    expect(said.err).toBe('')
  })

  test('loads a folder, and asks what is loaded', async () => {
    const lake = lakeFolder()
    const { code, out, err } = await run('seed', lake)
    expect({ code, err }).toStrictEqual({ code: 0, err: '' })
    expect(out).toMatch(`Loaded ${lake} into grafeo`)
    const asked = await run('query', 'MATCH (n:Negotiation) RETURN n.title AS title', '--format', 'csv')
    expect(asked).toStrictEqual({ code: 0, out: 'title\r\nThe Lake Accord\r\n', err: '' })
  })

  test('loads the dataset that comes with it where no folder is named', async () => {
    expect((await run('seed')).out).toMatch('Loaded seed/us-russia-28-point-plan into grafeo')
    expect((await run('query', '--list')).out).toMatch(/^Brokers\n/)
  })

  test('passes on that a command failed', async () => {
    expect(await run('seed', '/data/nowhere')).toMatchObject({ code: 1, out: '', err: /there is none/ })
  })

  test('lists its commands with --help', async () => {
    const { code, out, err } = await run('--help')
    expect({ code, err }).toStrictEqual({ code: 0, err: '' })
    expect(out).toMatch(/^ {2}seed +loads a dataset/m)
  })

  test.each(['sed', 'toString', 'sh'])('says in one line that there is no command %s', async (name) => {
    const line = `There is no command "${name}": expected seed, rescue, query, network, analyse, or none to serve.\n`
    expect(await run(name)).toStrictEqual({ code: 1, out: '', err: line })
  })
})
