import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** Writes text to standard output. Whoever reads may stop reading, as `head` does. */
export async function writeOut(parts: Iterable<string>): Promise<void> {
  try {
    await pipeline(Readable.from(parts), process.stdout)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPIPE')) throw error
  }
}
