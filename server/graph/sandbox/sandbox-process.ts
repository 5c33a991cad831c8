import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { StoreUnavailable } from '../graph-store.ts'
import { QueryRefused, type StrangersAnswer } from '../strangers-query.ts'
import { boundByKernel, memoryOf } from './kernel-limits.ts'
import type { Opening } from './opening.ts'
import { isReply, mostMemory, type Reply, type Task } from './process-messages.ts'
import { startProgram } from './program.ts'

const instead = 'Ask for less: start from one id, bound each path (`*..3`), match fewer patterns at once, add a LIMIT.'
const megabytes = mostMemory / 1024 / 1024

/** What to tell whose query was stopped. */
const stopped = {
  byTime: (milliseconds: number): QueryRefused =>
    new QueryRefused('stopped', `It was stopped after ${milliseconds / 1000} seconds. ${instead}`),
  byMemory: (): QueryRefused =>
    new QueryRefused('stopped', `It was stopped: it took more than ${megabytes} MB of memory. ${instead}`),
  /** Mostly the engine gives up where the kernel gives it no more memory, or where a query nests too deep. */
  byItself: (): QueryRefused =>
    new QueryRefused('stopped', `It was stopped: it took too much memory, or nests too deep. ${instead}`),
}

/** Milliseconds between two looks at a child's memory. */
const lookEvery = 20
/** What a child may reserve beyond what it has when it is ready: more than it may hold, since not all of it is used. */
const moreBytes = 768 * 1024 * 1024
const startsWithin = 15_000
/** How many of the last characters of what a child complains of are kept. */
const mostComplaint = 2_000

/** A child process that answers one question at a time and can be killed in the middle of it. */
export class SandboxProcess {
  readonly #process: ChildProcess
  readonly #pid: number
  #killed = false
  #complaint = ''
  /** Resolves when the process is gone. */
  readonly gone: Promise<void>

  private constructor(process: ChildProcess, pid: number) {
    this.#process = process
    this.#pid = pid
    this.gone = new Promise((resolve) => process.once('exit', () => resolve()))
    // A kill or a message that comes too late: `exit` tells what became of it.
    process.on('error', () => this.#killed || this.kill())
    process.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.#complaint = `${this.#complaint}${text}`.slice(-mostComplaint)
    })
  }

  /** Starts one, bounded and ready to answer. */
  static async start({ program, message, opens }: Opening): Promise<SandboxProcess> {
    const process = startProgram(program)
    await once(process, 'spawn')
    if (process.pid === undefined) throw new Error('A child process without an id')
    const child = new SandboxProcess(process, process.pid)
    try {
      const said = await child.#say(message, AbortSignal.timeout(startsWithin), () => child.#notStarted(program))
      if ('unavailable' in said) throw new StoreUnavailable(said.unavailable)
      if (!('ready' in said)) throw new Error(`${program} did not start: ${JSON.stringify(said)}`)
      await boundByKernel(process.pid, { moreBytes, opens })
      return child
    } catch (error) {
      child.kill()
      throw error
    }
  }

  get alive(): boolean {
    return (
      !this.#killed && this.#process.exitCode === null && this.#process.signalCode === null && this.#process.connected
    )
  }

  /** Rejects with `QueryRefused` where the query is refused or stopped. A child that was stopped is not alive. */
  async ask(asked: Task, signal?: AbortSignal): Promise<StrangersAnswer> {
    const reasons = new AbortController()
    const deadline = setTimeout(() => reasons.abort(stopped.byTime(asked.milliseconds)), asked.milliseconds)
    const watch = setInterval(() => this.#look(reasons), lookEvery)
    const left = () => reasons.abort(new QueryRefused('left', 'Nobody waits for the answer any more.'))
    signal?.addEventListener('abort', left, { once: true })
    if (signal?.aborted) left()
    try {
      const said = await this.#say(asked, reasons.signal)
      if ('answer' in said) return said.answer
      if ('refused' in said) throw new QueryRefused(said.refused.kind, said.refused.message, said.refused.place)
      this.kill()
      if ('unavailable' in said) throw new StoreUnavailable(said.unavailable)
      throw new Error(`The engine in the sandbox failed: ${'failed' in said ? said.failed : 'it began anew'}`)
    } finally {
      clearTimeout(deadline)
      clearInterval(watch)
      signal?.removeEventListener('abort', left)
    }
  }

  kill(): void {
    this.#killed = true
    this.#process.kill('SIGKILL')
  }

  /** It is no query that ended it: it could not even begin. */
  #notStarted(program: string): Error {
    const { exitCode, signalCode } = this.#process
    return new Error(`${program} ended with ${exitCode ?? signalCode} before it was ready: ${this.#complaint.trim()}`)
  }

  /** Hands it a message and waits for its answer. When the signal comes first, the child is killed. */
  #say(message: object, signal: AbortSignal, whyEnded: () => Error = stopped.byItself): Promise<Reply> {
    const child = this.#process
    return new Promise<Reply>((resolve, reject) => {
      const settle = (settled: () => void) => {
        child.off('message', answered)
        child.off('exit', crashed)
        signal.removeEventListener('abort', overdue)
        settled()
      }
      const answered = (said: unknown) => settle(() => (isReply(said) ? resolve(said) : reject(whyEnded())))
      const crashed = () => settle(() => reject(whyEnded()))
      const overdue = () => {
        this.kill()
        settle(() => reject(signal.reason))
      }
      child.on('message', answered)
      child.on('exit', crashed)
      signal.addEventListener('abort', overdue)
      if (signal.aborted) return overdue()
      if (!this.alive) return crashed()
      child.send(message, (error) => error && crashed())
    })
  }

  async #look(reasons: AbortController): Promise<void> {
    const memory = await memoryOf(this.#pid)
    if (memory && memory.held > mostMemory) reasons.abort(stopped.byMemory())
  }
}
