import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** What a setting of ours, of npm's scripts or of a test runner is called: a user has none of them. */
const notOfAUser =
  /^(PARLEY_|NEO4J_|PORT$|HOST$|NODE_|VITEST|TEST|PLAYWRIGHT|PW|CI$|FORCE_COLOR|DEBUG|npm_(?!config_)|INIT_CWD)/

const patience = 90_000

/** A checkout as `git clone` makes it, in a folder with a name as people give them, and a shell without any setting. */
export class FreshClone {
  readonly folder: string
  readonly #root = mkdtempSync(join(tmpdir(), 'parley clone é '))
  readonly #running: ChildProcess[] = []

  constructor() {
    this.folder = join(this.#root, 'parley')
    const files = spawnSync('git', ['ls-files', '-z', '-co', '--exclude-standard'], { encoding: 'utf8' })
    if (files.status !== 0) throw new Error(`git does not list the files: ${files.stderr}`)
    for (const file of files.stdout.split('\0').filter((name) => name !== '')) {
      mkdirSync(dirname(join(this.folder, file)), { recursive: true })
      cpSync(file, join(this.folder, file))
    }
  }

  /** The commands of the README's section, line by line and word by word. */
  commandsUnder(heading: string): string[] {
    const readme = readFileSync(join(this.folder, 'README.md'), 'utf8')
    const section = readme.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? ''
    const blocks = [...section.matchAll(/```sh\n(.+?)```/gs)].map(([, block = '']) => block)
    return blocks.flatMap((block) => block.split('\n')).filter((line) => line.trim() !== '')
  }

  /** Runs a command line to its end. */
  async run(command: string): Promise<{ code: number | null; out: string; error: string }> {
    const { child, said } = this.#begin(command)
    const [code] = await once(child, 'close')
    return { code, ...said }
  }

  /** Starts one that goes on, and answers what it prints that looks like this; `end` is Ctrl+C. */
  async start(command: string, printed: RegExp): Promise<{ printed: string; end(): Promise<void> }> {
    const { child, said } = this.#begin(command)
    const ended = once(child, 'close')
    const end = async () => {
      signal(child, 'SIGINT')
      await ended
    }
    const begun = Date.now()
    for (;;) {
      const [match] = `${said.out}${said.error}`.match(printed) ?? []
      if (match !== undefined) return { printed: match, end }
      const over = await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 100))])
      if (over) throw new Error(`${command} ended: ${said.out}${said.error}`)
      if (Date.now() - begun > patience) throw new Error(`${command} only says: ${said.out}${said.error}`)
    }
  }

  async remove(): Promise<void> {
    for (const child of this.#running) signal(child, 'SIGKILL')
    rmSync(this.#root, { recursive: true, force: true })
  }

  #begin(command: string) {
    const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !notOfAUser.test(name)))
    const child = spawn('sh', ['-c', command], {
      cwd: this.folder,
      env,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    this.#running.push(child)
    const said = { out: '', error: '' }
    child.stdout.setEncoding('utf8').on('data', (text) => (said.out += text))
    child.stderr.setEncoding('utf8').on('data', (text) => (said.error += text))
    return { child, said }
  }
}

/** To all that the command started, as a terminal does. */
function signal({ pid, exitCode, signalCode }: ChildProcess, name: NodeJS.Signals): void {
  if (pid !== undefined && exitCode === null && signalCode === null) process.kill(-pid, name)
}

/** Whether something listens on this port already. */
export function isTaken(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
    socket.once('connect', () => socket.destroy())
  })
}
