import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { EmbeddedStore } from '#server/graph/embedded-store'
import { shellLines } from '../readme-shell.ts'
import { lakeFolder, writeLake, writeSeats } from '../seed/lake-folder.ts'
import { layImage } from './laid-image.ts'

/** What the Dockerfile lays out, outside of the repository, and its entry point as Docker would run it. */
describe('the image', () => {
  let image: ReturnType<typeof layImage>
  let folder: string
  const running: ChildProcess[] = []

  beforeAll(() => {
    image = layImage()
    folder = join(image.root, image.workdir)
  })

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

  /** Serves as long as it is asked this. Answers what it said until it has ended. */
  async function serve(settings: Record<string, string>, ask: (address: string) => Promise<void>) {
    const { child, said, closed } = start(image.entrypoint, [], settings)
    for await (const line of createInterface(child.stdout)) if (line.startsWith('Parley is at')) break
    await ask(said.out.match(/Parley is at (\S+)/)?.[1] ?? '')
    child.kill('SIGTERM')
    const [code] = await closed
    return { code, ...said }
  }

  async function isTheLake(address: string) {
    expect(await (await fetch(`${address}/api/negotiation`)).json()).toMatchObject({ id: 'lake-accord' })
  }

  async function inStore<T>(work: (store: EmbeddedStore) => Promise<T>): Promise<T> {
    const store = new EmbeddedStore(join(folder, '.parley'))
    try {
      return await work(store)
    } finally {
      await store.close()
    }
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

  test('says in its own words how another edition that ships is loaded', async () => {
    await run('seed')
    await inStore((store) => store.write(`MATCH (stamp:StoreStamp) SET stamp.dataset = 'of before'`))
    await serve({}, async (address) => {
      const { newerDataset } = await (await fetch(`${address}/api/negotiation`)).json()
      expect(newerDataset).toStrictEqual({ command: 'docker run … parley seed', stopFirst: true })
    })
  })

  test('says in its own words what saves a damaged store', async () => {
    const damaged = mkdtempSync(join(tmpdir(), 'parley-damaged-'))
    onTestFinished(() => rmSync(damaged, { recursive: true }))
    writeFileSync(join(damaged, 'graph.grafeo'), 'not a graph')
    const { said, closed } = start(image.entrypoint, [], { PARLEY_STORE: damaged })
    expect(await closed).toStrictEqual([1, null])
    expect(said.err).toMatch(
      / is damaged: [^\n]+: docker run … parley rescue saves what can be read of them\. [^\n]+\n$/,
    )
  })

  describe('by the lines of the README', () => {
    const runs = shellLines.filter((line) => /docker (compose )?run /.test(line)).map(toRun)
    let data: string

    beforeAll(() => {
      data = mkdtempSync(join(tmpdir(), 'parley-data-'))
      cpSync('seed/us-russia-28-point-plan', join(data, 'us-russia-28-point-plan'), { recursive: true })
      writeLake(join(data, 'my-negotiation'))
      writeSeats(join(data, 'my-negotiation'))
      // Root may write all the same; then it is seen below.
      chmodSync(data, 0o555)
    })

    afterAll(() => rmSync(data, { recursive: true }))

    test('loads, serves, and is rescued', async () => {
      const before = contentOf(data)
      const done: string[] = []
      for (const { entrypoint = image.entrypoint, args, settings } of runs) {
        const words = args.map((word) => word.replace(/^\/data\//, `${data}/`))
        if (words.length === 0) expect(await serve(settings, isTheLake)).toMatchObject({ code: 0, err: '' })
        else {
          const { said, closed } = start(entrypoint, words, settings)
          expect({ words, closed: await closed, err: said.err }).toStrictEqual({ words, closed: [0, null], err: '' })
          expect(said.out).not.toBe('')
        }
        done.push(args[0] ?? 'serve')
      }
      expect(done).toStrictEqual(['seed', '--help', 'seed', 'seed', 'serve', 'rescue', '-C'])
      expect(contentOf(data)).toStrictEqual(before)
      expect(readdirSync(join(folder, '.parley', 'rescued')).sort()).toStrictEqual(['graph.jsonl', 'questions.json'])
    })

    test('knows the dataset that ships in the folder that is mounted', async () => {
      const [shipped] = runs
      expect(shipped?.args).toStrictEqual(['seed', '/data/us-russia-28-point-plan'])
      await run('seed', join(data, 'us-russia-28-point-plan'))
      expect(
        await inStore((store) => store.read('MATCH (stamp:StoreStamp) RETURN stamp.ships AS ships')),
      ).toStrictEqual([{ ships: true }])
    })
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

/** What a line runs in a container, and with which settings; a pipe behind it is the reader's own. */
function toRun(line: string): { entrypoint?: string[]; args: string[]; settings: Record<string, string> } {
  const words = line.replace(/ \|.*/, '').split(' ')
  const image = words.lastIndexOf('parley')
  const after = (option: string) =>
    words.slice(0, image).flatMap((_, at) => (words[at - 1] === option ? [words[at] ?? ''] : []))
  const entrypoint = after('--entrypoint')
  return {
    ...(entrypoint.length > 0 ? { entrypoint } : {}),
    args: words.slice(image + 1),
    settings: Object.fromEntries(after('--env').map((pair) => pair.split('='))),
  }
}

function contentOf(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return files.map(({ parentPath, name }) => `${name} ${readFileSync(join(parentPath, name), 'utf8')}`).sort()
}
