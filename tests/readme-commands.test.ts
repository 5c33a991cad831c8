import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'
import { afterAll, describe, expect, inject, test } from 'vitest'
import { engines } from './engines.ts'
import { shellBlocks, shellLines } from './readme-shell.ts'

/** What runs until it is stopped, or as long as all the tests; Neo4j's block is below, Docker's lines are in image.test.ts. */
const notHere = /^(npm ci|npm start|npm test|npm run (quick|check|bench|dev|seed$)|export NEO4J|docker|PARLEY_DATA)/
const commands = shellLines.filter((line) => !notHere.test(line))
const onNeo4j = shellBlocks.find(([first]) => first?.startsWith('export NEO4J_URI'))
const neo4j = inject('neo4j')

const folder = mkdtempSync(join(tmpdir(), 'parley-readme-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const { NEO4J_URI, ...environment } = process.env
const env = { ...environment, PORT: '0', PARLEY_STORE: join(folder, 'store') }
const sh = async (command: string) => (await promisify(execFile)('sh', ['-c', command], { env })).stdout

/** Otherwise it would write into this folder. */
const elsewhere = (command: string) =>
  command === 'npm run rescue' ? `${command} -- --out ${join(folder, 'rescued')}` : command

// Each starts npm, and what that starts.
describe("the README's commands", () => {
  test('are those of the dataset, the rescue, the query, the network and the analysis', () => {
    const scripts = commands.map((command) => /^npm run (?:-s )?(\w+)/.exec(command)?.[1])
    expect(scripts).toStrictEqual(['seed', 'seed', 'rescue', 'query', 'query', 'network', 'analyse'])
  })

  test.each(commands)('%s works as it stands there', async (command) => {
    expect((await sh(elsewhere(command))).trim()).not.toBe('')
  })

  test('for Neo4j are its settings, and those that load it and start on it', () => {
    const [settings, ...others] = onNeo4j ?? []
    expect(settings).toMatch(/^export NEO4J_URI=bolt:\/\/127\.0\.0\.1:7687 NEO4J_USER=neo4j NEO4J_PASSWORD=…$/)
    expect(others).toStrictEqual(['npm run seed', 'npm start'])
  })

  test.skipIf(!neo4j)('for Neo4j work as they stand there', async () => {
    await (await engines.find(({ name }) => name === 'neo4j')?.open())?.close()
    const [, seed, start] = onNeo4j ?? []
    const { uri, user, password } = neo4j ?? {}
    const settings = `export NEO4J_URI=${uri} NEO4J_USER=${user} NEO4J_PASSWORD=${password}`
    expect(await sh(`${settings}\n${seed}`)).toMatch(/^Loaded \S+ into neo4j 5\./m)
    const server = spawn('sh', ['-c', `${settings}\n${start}`], { env, detached: true })
    const ended = once(server, 'close')
    const lines: string[] = []
    for await (const line of createInterface(server.stdout)) {
      lines.push(line)
      if (line.startsWith('Parley is at')) break
    }
    if (server.pid !== undefined) process.kill(-server.pid, 'SIGTERM')
    await ended
    expect(lines.at(-1)).toMatch(/^Parley is at http:/)
    expect(lines.join('\n')).not.toMatch('Loaded ')
  })
})

describe('--help', () => {
  test.each(['seed', 'rescue', 'query', 'network', 'analyse'])('of npm run %s says how it is used', async (script) => {
    const [long, short] = [await sh(`npm run -s ${script} -- --help`), await sh(`npm run -s ${script} -- -h`)]
    expect(long).toMatch(/^Usage: npm run /)
    expect(short).toBe(long)
  })
})
