import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'
import { describe, expect, inject, test } from 'vitest'
import { engines } from './engines.ts'
import { shellBlocks } from './readme-shell.ts'

const onNeo4j = shellBlocks.find(([first]) => first?.startsWith('export NEO4J_URI'))
const neo4j = inject('neo4j')
const { NEO4J_URI, ...environment } = process.env
const env = { ...environment, PORT: '0' }

describe("the README's commands", () => {
  test('for Neo4j are its settings, and those that load it and start on it', () => {
    const [settings, ...others] = onNeo4j ?? []
    expect(settings).toMatch(/^export NEO4J_URI=bolt:\/\/127\.0\.0\.1:7687 NEO4J_USER=neo4j NEO4J_PASSWORD=…$/)
    expect(others).toStrictEqual(['npm run seed', 'npm start'])
  })

  test.skipIf(!neo4j)('for Neo4j work as they stand there', async () => {
    await (await engines.find(({ name }) => name === 'neo4j')?.open())?.close()
    const [, seed, start] = onNeo4j ?? []
    const { uri, user, password } = neo4j ?? {}
    const sh = (command: string) => promisify(execFile)('sh', ['-c', command], { env })
    const settings = `export NEO4J_URI=${uri} NEO4J_USER=${user} NEO4J_PASSWORD=${password}`
    expect((await sh(`${settings}\n${seed}`)).stdout).toMatch(/^Loaded \S+ into neo4j 5\./m)
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
