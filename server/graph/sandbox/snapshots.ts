import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Opening } from './opening.ts'

/** The part of a store that a snapshot is made of. `revision` differs after each committed write. */
export type Original = { revision(): bigint; save(path: string): void }

/**
 * Copies of a graph that follow it. They lie beside it, or for a graph in memory in a folder that only we can read. Their paths
 * are absolute: who opens them works in another folder.
 */
export class Snapshots {
  readonly #original: Original
  readonly #beside: string | undefined
  #folder: string | undefined
  #made: { revision: bigint; opening: Opening } | undefined

  constructor(original: Original, beside: string | undefined) {
    this.#original = original
    this.#beside = beside && resolve(beside, 'snapshots')
    // What a process left behind that was killed: only one at a time has this store.
    if (this.#beside) rmSync(this.#beside, { recursive: true, force: true })
  }

  /** The newest, made now if the graph has changed since the last. */
  newest(): Opening {
    const revision = this.#original.revision()
    if (this.#made?.revision === revision) return this.#made.opening
    this.#folder ??= this.#ownFolder()
    const snapshot = join(this.#folder, `${revision}.grafeo`)
    rmSync(snapshot, { force: true })
    this.#original.save(snapshot)
    chmodSync(snapshot, 0o600)
    const closed = () => this.#discard(snapshot)
    const opening: Opening = { program: 'embedded-child', message: { snapshot }, opens: false, closed }
    this.#made = { revision, opening }
    return opening
  }

  /** What cannot be removed now is removed with its folder, at the latest by the next who opens the store. */
  #discard(snapshot: string): void {
    try {
      rmSync(snapshot, { force: true })
    } catch (error) {
      if (!(error instanceof Error && 'code' in error)) throw error
    }
  }

  remove(): void {
    if (this.#folder) rmSync(this.#folder, { recursive: true, force: true })
  }

  #ownFolder(): string {
    if (this.#beside === undefined) return mkdtempSync(resolve(tmpdir(), 'parley-snapshots-'))
    mkdirSync(this.#beside, { recursive: true, mode: 0o700 })
    return this.#beside
  }
}
