import type { Emphasis } from './table-scene.ts'

/** Where some are chosen, they are lit and all others fade. */
export const emphasised =
  <T>(chosen: ReadonlySet<T> | undefined) =>
  (one: T): Emphasis => {
    if (!chosen || chosen.size === 0) return 'plain'
    return chosen.has(one) ? 'lit' : 'faded'
  }
