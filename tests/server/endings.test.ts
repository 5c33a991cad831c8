import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { connect, createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, inject, onTestFinished, test } from 'vitest'
import { engines } from '../engines.ts'
import { mountSmallDisk } from '../small-disk.ts'
import { storeWith } from './serving.ts'

const neo4j = inject('neo4j')
const canMount = mountSmallDisk()
canMount?.remove()

/** The server as `npm start` runs it, on a free port. `said`: what it prints. */
function started(settings: Record<string, string>) {
  const { NEO4J_URI: _, ...env } = process.env
  const child = spawn(process.execPath, ['server/start.mjs'], {
    env: { ...env, PORT: '0', HOST: '127.0.0.1', ...settings },
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const said = { out: '', error: '' }
  child.stdout.setEncoding('utf8').on('data', (text) => (said.out += text))
  child.stderr.setEncoding('utf8').on('data', (text) => (said.error += text))
  return { child, said, ended: once(child, 'exit') }
}

async function addressOf({ child, said }: ReturnType<typeof started>): Promise<string> {
  for (;;) {
    const address = said.out.match(/Parley is at (http:\S+)/)?.[1]
    if (address) return address
    await Promise.race([once(child.stdout, 'data'), once(child, 'exit')])
    if (child.exitCode !== null) throw new Error(`It ended: ${said.error}`)
  }
}

/** A line to Neo4j that breaks for good when these words pass, one after the other. */
async function lineThatBreaksAt(port: string, ...words: string[]) {
  const sockets: Socket[] = []
  const breakOff = () => {
    for (const socket of sockets) socket.destroy()
    line.close()
  }
  const line = createServer((client) => {
    const upstream = connect(Number(port), '127.0.0.1')
    sockets.push(client, upstream)
    for (const socket of [client, upstream]) socket.on('error', () => socket.destroy())
    upstream.pipe(client)
    client.on('data', (bytes) => {
      if (words[0] !== undefined && bytes.includes(words[0])) words.shift()
      if (words.length === 0) breakOff()
      else upstream.write(bytes)
    })
  }).listen(0, '127.0.0.1')
  await once(line, 'listening')
  onTestFinished(breakOff)
  return `bolt://127.0.0.1:${Object(line.address()).port}`
}

describe('a server', () => {
  test.runIf(neo4j)('whose Neo4j goes while it starts ends in one line', async () => {
    const address = neo4j ?? { uri: '', user: '', password: '' }
    const engine = engines.find(({ name }) => name === 'neo4j')
    if (engine) await (await storeWith(engine)).close()
    const uri = await lineThatBreaksAt(new URL(address.uri).port, 'negotiation:Negotiation', 'stamp:StoreStamp')
    const parley = started({ NEO4J_URI: uri, NEO4J_USER: address.user, NEO4J_PASSWORD: address.password })
    expect(await parley.ended).toStrictEqual([1, null])
    expect(parley.said.error).toMatch(/^No Neo4j answers at [^\n]+\n$/)
    expect(parley.said.out).not.toContain('Parley is at')
  })

  test.skipIf(!canMount)('whose store cannot be closed ends, and says so in one line', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'parley-endings-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    const parley = started({ PARLEY_STORE: folder })
    const query = { method: 'POST', headers: { 'Content-Type': 'application/json' } }
    const body = JSON.stringify({ query: 'RETURN 1 AS one' })
    expect((await fetch(`${await addressOf(parley)}/api/cypher`, { ...query, body })).status).toBe(200)
    // Not even root can remove a folder in which something is mounted.
    const mounted = join(folder, 'snapshots', 'mounted')
    mkdirSync(mounted)
    expect(spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'parley-test', mounted]).status).toBe(0)
    onTestFinished(() => void spawnSync('umount', ['--lazy', mounted]))
    parley.child.kill('SIGTERM')
    expect(await parley.ended).toStrictEqual([1, null])
    expect(parley.said.error).toMatch(/^The store [^\n]+ could not be closed: [^\n]+\n$/)
  })
})
