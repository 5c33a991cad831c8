import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

export type Parley = { address: string; pid: number; stop(): Promise<void> }

/**
 * The real built server on a free port, on an embedded store of its own that it fills with the shipped data, or on what
 * the settings name (PARLEY_STORE, NEO4J_URI …).
 */
export async function startParley(settings: Record<string, string> = {}): Promise<Parley> {
  const store = mkdtempSync(join(tmpdir(), 'parley-store-'))
  const { NEO4J_URI: _, ...env } = process.env
  const server = spawn(process.execPath, ['dist/server/main.js'], {
    env: { ...env, PORT: '0', HOST: '127.0.0.1', PARLEY_STORE: store, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })

  async function stop() {
    if (server.exitCode === null && server.signalCode === null) {
      const exited = once(server, 'exit')
      server.kill('SIGTERM')
      await exited
    }
    rmSync(store, { recursive: true, force: true })
  }

  try {
    const address = await printedAddress(server)
    return { address, pid: server.pid ?? Number.NaN, stop }
  } catch (cause) {
    await stop()
    throw cause
  }
}

function printedAddress(server: ChildProcess): Promise<string> {
  const said: string[] = []
  return new Promise((resolve, reject) => {
    for (const stream of [server.stdout, server.stderr]) {
      if (!stream) continue
      createInterface(stream).on('line', (line) => {
        said.push(line)
        const address = line.match(/http:\/\/127\.0\.0\.1:\d+/)?.[0]
        if (address) resolve(address)
      })
    }
    server.once('error', reject)
    server.once('exit', () => reject(new Error(`Parley ended before it was ready:\n${said.slice(-20).join('\n')}`)))
  })
}
