import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, describe, expect, test } from 'vitest'

const readme = readFileSync('README.md', 'utf8')
const lines = [...readme.matchAll(/^```sh\n(.+?)```/gms)].flatMap(([, block = '']) => block.trim().split('\n'))

/** What runs until it is stopped, or as long as all the tests, writes into this folder, or needs a Neo4j of one's own. */
const notHere =
  /^(npm ci|npm start|npm test|npm run (check|bench|dev|rescue|seed$)|export NEO4J|docker|NEO4J_|PARLEY_DATA)/
const commands = lines.map((line) => line.replace(/\s+#.*/, '')).filter((line) => !notHere.test(line))

const folder = mkdtempSync(join(tmpdir(), 'parley-readme-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const sh = async (command: string) => {
  const { NEO4J_URI, ...environment } = process.env
  const env = { ...environment, PORT: '0', PARLEY_STORE: join(folder, 'store') }
  const { stdout } = await promisify(execFile)('sh', ['-c', command], { env })
  return stdout
}

// Each starts npm, and what that starts.
describe("the README's commands", { timeout: 120_000 }, () => {
  test('are those of the dataset, the query, the network and the analysis', () => {
    const scripts = commands.map((command) => /^npm run (?:-s )?(\w+)/.exec(command)?.[1])
    expect(scripts).toStrictEqual(['seed', 'seed', 'query', 'query', 'network', 'analyse'])
  })

  test.each(commands)('%s works as it stands there', async (command) => {
    expect((await sh(command)).trim()).not.toBe('')
  })
})

describe('--help', { timeout: 120_000 }, () => {
  test.each(['seed', 'rescue', 'query', 'network', 'analyse'])('of npm run %s says how it is used', async (script) => {
    const [long, short] = [await sh(`npm run -s ${script} -- --help`), await sh(`npm run -s ${script} -- -h`)]
    expect(long).toMatch(/^Usage: npm run /)
    expect(short).toBe(long)
  })
})
