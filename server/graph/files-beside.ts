import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { reasonOf } from './embedded-problem.ts'

/**
 * Files that follow what a transaction does. They are written before its commit, so that a full disk is told in time, and
 * take the place of the old ones after it, each at once. A graph in memory has none.
 */
export class FilesBeside {
  readonly #folder: string | undefined
  readonly #prepared = new Map<string, string>()

  constructor(folder: string | undefined) {
    this.#folder = folder
  }

  async prepare(name: string, text: () => Promise<string>): Promise<void> {
    if (this.#folder === undefined) return
    const path = join(this.#folder, name)
    const next = `${path}.next`
    this.#prepared.set(path, next)
    writeFileSync(next, await text(), { mode: 0o600, flush: true })
  }

  /** Answers in a line each which files stay as they were, and why: the transaction itself is kept. */
  put(): string[] {
    return [...this.#prepared].flatMap(([path, next]) => {
      try {
        renameSync(next, path)
        return []
      } catch (error) {
        return [`${path} is behind the graph until the next save or start: ${reasonOf(error)}.`]
      }
    })
  }

  drop(): void {
    for (const next of this.#prepared.values()) rmSync(next, { force: true })
  }
}
