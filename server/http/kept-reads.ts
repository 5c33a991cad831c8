import type { Readable } from '../queries/define-query.ts'

/** The store, and which of its revisions is asked about; undefined where the engine cannot tell, so that nothing is kept. */
export type ReadAt = { store: Readable; revision: string | undefined }

/**
 * Reads once what many answers are made of, and keeps it for as long as nobody writes (ADR 7, ADR 23): one of it for each store.
 * Those who ask while it is being read wait for the same reading.
 */
export function keptRead<T>(read: (store: Readable) => Promise<T>): (at: ReadAt) => Promise<T> {
  const kept = new WeakMap<object, { revision: string; value: Promise<T> }>()
  return ({ store, revision }) => {
    if (revision === undefined) return read(store)
    const before = kept.get(store)
    if (before?.revision === revision) return before.value
    const value = read(store)
    kept.set(store, { revision, value })
    // What could not be read is asked again.
    value.catch(() => kept.get(store)?.value === value && kept.delete(store))
    return value
  }
}
