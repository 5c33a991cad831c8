import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'parley-no-engine-'))
// A file is there, so that a query has something to open.
writeFileSync(join(folder, 'graph.grafeo'), '')
afterAll(() => rmSync(folder, { recursive: true }))

const hook = pathToFileURL('tests/server/graph/no-engine.mjs').href

async function ended(args: string[], settings: Record<string, string> = {}) {
  const { NEO4J_URI: _, ...environment } = process.env
  const env = { ...environment, PORT: '0', HOST: '127.0.0.1', PARLEY_STORE: folder, ...settings }
  const child = spawn(process.execPath, ['--import', hook, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  let err = ''
  child.stderr.setEncoding('utf8').on('data', (text) => {
    err += text
  })
  const [code] = await once(child, 'close')
  return { code, err }
}

const commands: [string, string[]][] = [
  ['a seeding', ['--import', 'tsx', 'seed/load.ts']],
  ['a query', ['--import', 'tsx', 'server/commands/query.ts', 'RETURN 1 AS one']],
]

describe('without the binary of the embedded engine', () => {
  test.each(commands)('%s ends with one line that names its package and what helps', async (_, args) => {
    const { code, err } = await ended(args)
    expect(code).toBe(1)
    expect(err).toMatch(
      /^The embedded engine needs the package @grafeo-db\/js-[a-z0-9-]+ for [^\n]+, which is not installed: run npm ci anew on this machine, or set NEO4J_URI to use a Neo4j\.\n$/,
    )
  })

  test('or without the package, too', async () => {
    expect(await ended(['--import', 'tsx', 'seed/load.ts'], { WITHOUT_ENGINE: 'package' })).toStrictEqual({
      code: 1,
      err: 'The embedded engine needs the package @grafeo-db/js, which is not installed: run npm ci anew on this machine, or set NEO4J_URI to use a Neo4j.\n',
    })
  })

  test.each(commands)('%s does not miss it where Neo4j is set', async (_, args) => {
    const { code, err } = await ended(args, { NEO4J_URI: 'bolt://127.0.0.1:9', NEO4J_PASSWORD: 'x' })
    expect(code).toBe(1)
    expect(err).toMatch(/^No Neo4j answers at bolt:\/\/127\.0\.0\.1:9/)
    expect(err).not.toMatch('@grafeo-db')
  })
})
