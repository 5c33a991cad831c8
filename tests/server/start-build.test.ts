import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { repositoryFiles } from '../architecture/source-files.ts'

const building = 'Building the client …\nBuilding the server …\n'

/** Ours takes the most of a build, and a page is a page. */
const littleClient = "document.title = 'Parley'\n"

/** What `npm start` does before the server runs, in a checkout of its own. */
describe('npm start', () => {
  let checkout: string
  beforeEach(() => {
    checkout = mkdtempSync(join(tmpdir(), 'parley-checkout-'))
    for (const path of repositoryFiles().filter((file) =>
      /^(domain|seed|server)\/|^client\/(index.html|public\/)|^[^/]+\.(json|ts)$/.test(file),
    ))
      cpSync(path, join(checkout, path))
    writeFileSync(join(checkout, 'client/main.tsx'), littleClient)
    symlinkSync(resolve('node_modules'), join(checkout, 'node_modules'))
  })
  afterEach(() => rmSync(checkout, { recursive: true, force: true }))

  async function node(...args: string[]) {
    const { NEO4J_URI: _, ...env } = process.env
    const child = spawn(process.execPath, args, { cwd: tmpdir(), env, stdio: ['ignore', 'pipe', 'pipe'] })
    const said = { out: '', err: '' }
    child.stdout.setEncoding('utf8').on('data', (text) => (said.out += text))
    child.stderr.setEncoding('utf8').on('data', (text) => (said.err += text))
    const [code] = await once(child, 'close')
    return { code, ...said }
  }

  const build = (...nodeOptions: string[]) => node(...nodeOptions, join(checkout, 'server/start.mjs'), '--build-only')
  const start = () => node(join(checkout, 'server/start.mjs'))
  const edit = (path: string, text: string) => writeFileSync(join(checkout, path), text)
  const builtPage = () => readFileSync(join(checkout, 'dist/client/index.html'), 'utf8')

  function withoutPackages() {
    rmSync(join(checkout, 'node_modules'))
    mkdirSync(join(checkout, 'node_modules'))
  }

  test('builds once for what the sources say, and again when a file of them comes, changes or goes', async () => {
    expect(await build()).toStrictEqual({ code: 0, out: building, err: '' })
    expect(readdirSync(checkout).filter((name) => name.startsWith('dist'))).toStrictEqual(['dist'])
    const page = readFileSync(join(checkout, 'client/index.html'), 'utf8')
    edit('client/index.html', page)
    expect((await build()).out).toBe('')

    edit('client/index.html', page.replace('<title>Parley', '<title>Changed'))
    expect((await build()).out).toBe(building)
    expect(builtPage()).toContain('<title>Changed')

    edit('domain/one-more.ts', 'export const one = 1\n')
    expect((await build()).out).toBe(building)
    rmSync(join(checkout, 'domain/one-more.ts'))
    expect((await build()).out).toBe(building)

    edit('seed/us-russia-28-point-plan/README.md', 'Read by people, and never built.\n')
    expect((await build()).out).toBe('')
  })

  test('leaves the last build where the sources cannot be built, says so, and does not serve it', async () => {
    await build()
    const before = builtPage()
    const page = readFileSync(join(checkout, 'client/index.html'), 'utf8')
    edit('client/index.html', page.replace('<title>Parley', '<title>Changed'))
    edit('server/main.ts', 'const = 1\n')
    const { code, err } = await start()
    expect(code).toBe(1)
    expect(err).toMatch(/\nThe server could not be built\. dist\/ is still the last build that was whole\.\n$/)
    expect(builtPage()).toBe(before)
    expect(readdirSync(checkout).filter((name) => name.startsWith('dist'))).toStrictEqual(['dist'])
  })

  test('makes one whole build where two build at once, and clears what a killed one left', async () => {
    mkdirSync(join(checkout, 'dist-999999999/client'), { recursive: true })
    for (const { code, err } of await Promise.all([build(), build()])) {
      expect({ code, err }).toStrictEqual({ code: 0, err: '' })
    }
    expect(readdirSync(checkout).filter((name) => name.startsWith('dist'))).toStrictEqual(['dist'])
    expect(readdirSync(join(checkout, 'dist'))).toStrictEqual(['built-from', 'client', 'server'])
    expect((await build()).out).toBe('')
  })

  test('says in one line that the packages are not installed, before and after it was built', async () => {
    rmSync(join(checkout, 'node_modules'))
    const line = 'The packages are not installed: run npm ci first.\n'
    expect(await start()).toStrictEqual({ code: 1, out: '', err: line })

    symlinkSync(resolve('node_modules'), join(checkout, 'node_modules'))
    await build()
    withoutPackages()
    const { code, out, err } = await start()
    expect({ code, out }).toStrictEqual({ code: 1, out: '' })
    expect(err).toMatch(/^The package \S+ is not installed: run npm ci first\.\n$/)
  })

  test('says in one line that it cannot build with the packages of production alone', async () => {
    withoutPackages()
    const line =
      'Parley has to be built, and the packages that build it are not installed: run npm ci --include=dev first.\n'
    expect(await start()).toStrictEqual({ code: 1, out: '', err: line })
  })

  test('says in one line that Node is too old', async () => {
    const old = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.18.9' } })`
    expect(await build('--import', `data:text/javascript,${old}`)).toStrictEqual({
      code: 1,
      out: '',
      err: 'Parley needs Node 20.19 or later, and this is 20.18.9.\n',
    })
  })
})
