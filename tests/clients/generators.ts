import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export const specification = here('../../docs/openapi.json')
export const callers = { typescript: here('typescript/calls.ts'), python: here('python/calls.py') }
export const packages = here('typescript/node_modules')

const tools = {
  typescript: here('typescript/node_modules/openapi-typescript/bin/cli.js'),
  python: here('python/.venv/bin/openapi-python-client'),
}
const compiler = here('../../node_modules/typescript/bin/tsc')

/** How what a machine lacks is brought here, and nowhere else. */
const remedies = {
  typescript: 'npm ci --prefix tests/clients/typescript',
  python:
    'python3 -m venv tests/clients/python/.venv && tests/clients/python/.venv/bin/pip install --require-hashes -r tests/clients/python/requirements.txt',
}

/** Whether this machine has the generator of clients in a language. CI must have each. */
export function hasGenerator(language: keyof typeof tools): boolean {
  if (existsSync(tools[language])) return true
  const line = `needs a generator: ${remedies[language]}`
  if (process.env.CI) throw new Error(`The client in ${language} ${line}`)
  console.log(`The client in ${language} skipped: ${line}`)
  return false
}

/** What a program prints. Throws with all that it said where it goes wrong. */
export async function run(program: string, args: readonly string[], options: { cwd?: string } = {}): Promise<string> {
  try {
    const env = { ...process.env, PYTHONDONTWRITEBYTECODE: '1' }
    return (await promisify(execFile)(program, args, { ...options, env, maxBuffer: 64 * 1024 * 1024 })).stdout
  } catch (error) {
    const said = ['stdout', 'stderr'].map((stream) => String(Object(error)[stream])).join('\n')
    throw new Error(`${program} ${args.join(' ')}:\n${said}`, { cause: error })
  }
}

export const typescript = {
  /** What has a default may be left out of what is sent. */
  generate: (file: string) =>
    run(process.execPath, [tools.typescript, specification, '--default-non-nullable', 'false', '--output', file]),
  compile: (folder: string) => run(process.execPath, [compiler, '--project', folder]),
}

export const python = {
  program: here('python/.venv/bin/python'),
  generate: (folder: string, config: string) =>
    run(tools.python, [
      ...['generate', '--path', specification, '--output-path', folder, '--config', config],
      ...['--overwrite', '--fail-on-warning'],
    ]),
}
