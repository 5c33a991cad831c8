import { typed } from '../how-to-run.ts'
import { wordsOf } from './error-words.ts'
import { StoreFull, StoreUnavailable } from './graph-store.ts'

const noRoom = /no space left on device|quota exceeded|file too large|\(os error (112|39)\)/i
const held = /cannot be locked|already locked|locked by another process/i
const damaged = /GRAFEO-S\d|header magic|holds files of another database/i
const reopening = /reopen|open it again/

/** Whether another process has the file. */
export function isHeld(error: unknown): boolean {
  return held.test(wordsOf(error))
}

/** Whether a disk has no room for what was to be written. */
export function isNoRoom(error: unknown): boolean {
  return noRoom.test(wordsOf(error))
}

/** Whether the engine takes no more writes before it is opened anew. */
export function wantsReopening(error: unknown): boolean {
  return reopening.test(wordsOf(error))
}

/** Why the store of a folder cannot be opened, and what helps. */
export function toOpeningProblem(cause: unknown, folder: string): StoreUnavailable {
  const reason = reasonOf(cause)
  if (isHeld(cause)) {
    const line = `The store ${folder} is in use by another Parley; stop it first or set PARLEY_STORE.`
    return new StoreUnavailable(line, { cause })
  }
  if (isNoRoom(cause)) {
    const line = `The store ${folder} cannot be opened: its disk is full. Nothing in it is lost; make room and start again.`
    return new StoreFull(line, { cause })
  }
  if (damaged.test(wordsOf(cause))) {
    const line = `The store ${folder} is damaged: ${reason}. Its files stay as they are: ${typed('grafeo', 'rescue')} saves what can be read of them. Then move the folder away: the next start begins afresh, and Ask brings the rescued questions in.`
    return new StoreUnavailable(line, { cause })
  }
  const line = `The store ${folder} cannot be opened: ${reason}. Set PARLEY_STORE to a folder that can be written.`
  return new StoreUnavailable(line, { cause })
}

/** Says in one plain line that the disk is full. All other errors stay. */
export function toWritingProblem(cause: unknown, folder: string | undefined): unknown {
  if (cause instanceof StoreUnavailable || !isNoRoom(cause)) return cause
  const line = `The disk of ${placeOf(folder)} is full: this was not kept, and what was kept before is safe. Make room and try again.`
  return new StoreFull(line, { cause })
}

/** The same at the end, where the log alone has what was written last; and whatever else may come between. */
export function toClosingProblem(cause: unknown, folder: string | undefined): StoreUnavailable {
  if (!isNoRoom(cause)) {
    const line = `${placeOf(folder)} could not be closed: ${reasonOf(cause)}. The next start reads from its log what was kept.`
    return new StoreUnavailable(line.replace(/^t/, 'T'), { cause })
  }
  const line = `The disk of ${placeOf(folder)} is full: what was written last stays in its log, from which the next start reads it. Nothing is lost.`
  return new StoreFull(line, { cause })
}

function placeOf(folder: string | undefined): string {
  return folder === undefined ? 'the copies for queries' : `the store ${folder}`
}

/** The first of what the engine says, without its codes. */
export function reasonOf(error: unknown): string {
  const said = error instanceof Error ? error.message : String(error)
  return (said.split(/[\n;]/)[0] ?? said).replace(/^.*GRAFEO-\w+: (Serialization error: )?/, '').replace(/\.$/, '')
}
