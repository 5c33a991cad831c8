import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

type Settings = Record<string, string>

function start(script: string, args: string[], settings: Settings): ChildProcess {
  const { NEO4J_URI, PARLEY_STORE, ...environment } = process.env
  const path = fileURLToPath(new URL(`../../${script}`, import.meta.url))
  const env = { ...environment, ...settings }
  return spawn(process.execPath, ['--import', 'tsx', path, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] })
}

/** Runs a script of ours to its end. */
export async function run(script: string, args: string[], settings: Settings) {
  const child = start(script, args, settings)
  const out = textOf(child.stdout)
  const err = textOf(child.stderr)
  const [code] = await once(child, 'close')
  return { code, out: await out, err: await err }
}

/** Runs a script until it says "here", and some milliseconds later ends it with SIGKILL. */
export async function killWhenHere(script: string, args: string[], settings: Settings, later = 0): Promise<void> {
  const child = start(script, args, settings)
  const complaint = textOf(child.stderr)
  const exit = once(child, 'exit')
  const here = once(child.stdout ?? child, 'data')
  const first = await Promise.race([here, exit])
  if (String(first[0]) !== 'here\n') throw new Error(`It ended before: ${await complaint}`)
  if (later > 0) await setTimeout(later)
  child.kill('SIGKILL')
  await exit
}

async function textOf(stream: NodeJS.ReadableStream | null): Promise<string> {
  const parts: string[] = []
  for await (const part of stream ?? []) parts.push(String(part))
  return parts.join('')
}
