import { type Place, QueryRefused, type Refusal, type StrangersAnswer } from '../strangers-query.ts'

/** How much memory a child may hold. */
export const mostMemory = 512 * 1024 * 1024

/** Whether the parent can see the memory of a child. Elsewhere the child looks after itself. */
export const watchedFromOutside = process.platform === 'linux'

/** What a child is asked. `rows` absent: only whether it could run. */
export type Task = {
  query: string
  params: Record<string, unknown>
  milliseconds: number
  answer?: { rows: number; bytes: number }
}

/** What a child says: that it stands ready, what came back, why it refuses, or what is wrong with the engine. */
export type Reply =
  | { ready: true }
  | { answer: StrangersAnswer }
  | { refused: { kind: Refusal; message: string; place?: Place } }
  | { unavailable: string }
  | { failed: string }

export function isReply(message: unknown): message is Reply {
  const kinds = ['ready', 'answer', 'refused', 'unavailable', 'failed']
  return typeof message === 'object' && message !== null && kinds.some((kind) => kind in message)
}

export type Answering = (asked: Task) => Promise<StrangersAnswer>

/**
 * The life of a child: the first message says what to open, each further one is a question, asked one at a time. It dies
 * with its parent, also in the middle of a query.
 */
export async function serveParent<O>(open: (opening: O) => Promise<Answering>, sayingOf: (error: unknown) => Reply) {
  process.once('disconnect', () => process.kill(process.pid, 'SIGKILL'))
  if (!watchedFromOutside) setInterval(dieOfTooMuch, 50)
  const say = (said: Reply) => process.send?.(said)
  process.once('message', async (opening: O) => {
    try {
      const answer = await open(opening)
      process.on('message', async (asked: Task) => {
        try {
          say({ answer: await answer(asked) })
        } catch (error) {
          say(refusalOf(error) ?? sayingOf(error))
        }
      })
      say({ ready: true })
    } catch (error) {
      say(sayingOf(error))
    }
  })
}

function dieOfTooMuch(): void {
  if (process.memoryUsage.rss() > mostMemory) process.kill(process.pid, 'SIGKILL')
}

function refusalOf(error: unknown): Reply | undefined {
  if (!(error instanceof QueryRefused)) return undefined
  const { kind, message, place } = error
  return { refused: { kind, message, ...(place ? { place } : {}) } }
}
