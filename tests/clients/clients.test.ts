import { copyFileSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { GraphStore } from '#server/graph/graph-store'
import { type Listening, listening } from '../server/listening.ts'
import { serving } from '../server/serving.ts'
import { storeWithShipped } from '../shipped-negotiation.ts'
import { callers, hasGenerator, packages, python, run, typescript } from './generators.ts'

const strict = {
  compilerOptions: {
    ...{ strict: true, noUncheckedIndexedAccess: true, exactOptionalPropertyTypes: true, skipLibCheck: false },
    ...{ target: 'es2023', lib: ['es2023', 'dom', 'dom.iterable'], module: 'nodenext', types: [] },
    ...{ rewriteRelativeImportExtensions: true, verbatimModuleSyntax: true, outDir: 'out' },
  },
  files: ['calls.ts'],
}

describe('a client that is generated from docs/openapi.json', { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-clients-'))
  let store: GraphStore
  let server: Listening
  beforeAll(async () => {
    store = await storeWithShipped()
    server = await listening(serving(store))
  })
  afterAll(async () => {
    await server.stop()
    await store.close()
    rmSync(folder, { recursive: true, force: true })
  })

  /** The same without a client. */
  async function raw() {
    const get = async (path: string) => (await fetch(`${server.address}${path}`)).json()
    const positions = await get('/api/positions?stance=supports,opposes&target=first-draft&asOf=2025-11-26&limit=3')
    expect(positions.items).toHaveLength(3)
    return {
      health: await get('/api/health'),
      actor: await get('/api/actors/kirill-dmitriev'),
      positions,
      standing: await get('/api/standing/first-draft?ask=opposes,brokered'),
      rows: [['28-point plan (first draft)']],
      stances: positions.items.map(({ stance }: { stance: string }) => stance),
      strengths: positions.items.map(({ strength }: { strength: number }) => strength),
      problem: await get('/api/points/nothing'),
    }
  }

  test.skipIf(!hasGenerator('typescript'))('in TypeScript compiles, and answers what the server does', async () => {
    const own = join(folder, 'typescript')
    await typescript.generate(join(own, 'schema.ts'))
    copyFileSync(callers.typescript, join(own, 'calls.ts'))
    symlinkSync(packages, join(own, 'node_modules'))
    writeFileSync(join(own, 'package.json'), '{"type":"module"}')
    writeFileSync(join(own, 'tsconfig.json'), JSON.stringify(strict))
    await typescript.compile(own)
    const { table, ...answers } = JSON.parse(await run(process.execPath, [join(own, 'out/calls.js'), server.address]))
    expect(answers).toStrictEqual(await raw())
    expect(table).toBe(await (await fetch(`${server.address}/api/actors?limit=2&format=csv`)).text())
  })

  test.skipIf(!hasGenerator('python'))('in Python compiles, and answers what the server does', async () => {
    const own = join(folder, 'python')
    const config = join(folder, 'python.json')
    // Its output is tidied by programs that it would look for in PATH.
    writeFileSync(config, JSON.stringify({ package_name_override: 'parley_client', post_hooks: [] }))
    await python.generate(own, config)
    copyFileSync(callers.python, join(own, 'calls.py'))
    await run(python.program, ['-W', 'error', '-m', 'compileall', '-q', own])
    const answers = JSON.parse(await run(python.program, ['-W', 'error', 'calls.py', server.address], { cwd: own }))
    expect(answers).toStrictEqual(await raw())
  })
})
