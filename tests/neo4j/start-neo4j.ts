import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { neo4jJars } from './jars.ts'

export type Neo4jAddress = { uri: string; user: string; password: string }
export type Neo4jServer = Neo4jAddress & { port: number; home: string; stop(): Promise<void> }

const program = fileURLToPath(new URL('Neo4jServer.java', import.meta.url))
const password = 'tests-only-password'
/** It lives for minutes and hardly asks anything twice: compiling well what it runs would take longer than running it, but what is compiled is kept. */
const shortLived = [
  ...['-Xmx512m', '-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-XX:ReservedCodeCacheSize=160m'],
  '-Dparley.plansOnce=true',
]

/**
 * Starts a real Neo4j on 127.0.0.1, ready in some six seconds. Without a `home` it gets one that goes with it; with one
 * its content stays, so that a test can stop the server and start it again on the same `home` and `port`. A benchmark of
 * large graphs gives it a larger heap.
 */
export async function startNeo4j(
  where: { home?: string; port?: number; heapMegabytes?: number } = {},
): Promise<Neo4jServer> {
  const home = where.home ?? mkdtempSync(join(tmpdir(), 'parley-neo4j-'))
  const port = where.port ?? (await freePort())
  const throwAway = where.home === undefined
  const args = [
    ...(where.heapMegabytes ? [`-Xmx${where.heapMegabytes}m`] : shortLived),
    '-cp',
    `${neo4jJars()}/*`,
    program,
    home,
    String(port),
    ...(throwAway ? ['throw-away'] : []),
  ]
  const java = spawn('java', args, {
    env: { ...process.env, NEO4J_PASSWORD: password },
    stdio: ['pipe', 'pipe', 'pipe'],
    // Ctrl-C in a terminal would otherwise end it before it could remove its home.
    detached: true,
  })

  async function stop() {
    await kill(java)
    if (throwAway) rmSync(home, { recursive: true, force: true, maxRetries: 3 })
  }

  try {
    await ready(java)
  } catch (cause) {
    await stop()
    throw cause
  }
  return { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password, port, home, stop }
}

/** SIGKILL: a clean stop takes ten seconds, and what is committed survives this one. */
async function kill(java: ChildProcess) {
  if (java.pid === undefined || java.exitCode !== null || java.signalCode !== null) return
  const exited = once(java, 'exit')
  java.kill('SIGKILL')
  await exited
}

function ready(java: ChildProcess): Promise<void> {
  const complaints: string[] = []
  java.stderr?.setEncoding('utf8').on('data', (text: string) => complaints.push(text))
  return new Promise((resolve, reject) => {
    const lines = java.stdout && createInterface(java.stdout)
    lines?.on('line', (line) => line === 'ready' && resolve())
    java.once('error', reject)
    java.once('exit', (code, signal) =>
      reject(new Error(`Neo4j ended before it was ready (${signal ?? code}): ${complaints.join('').slice(-2000)}`)),
    )
  })
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  if (address === null || typeof address === 'string') throw new Error('No free port')
  return address.port
}
