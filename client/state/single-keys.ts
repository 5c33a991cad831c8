import { useSyncExternalStore } from 'react'

const name = 'parley-single-keys'
const listeners = new Set<() => void>()
let on = remembered()?.getItem(name) !== 'off'

/** Nothing where the browser keeps nothing: then a choice lasts as long as the page. */
function remembered(): Storage | undefined {
  try {
    return globalThis.localStorage
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'SecurityError') return undefined
    throw cause
  }
}

/** Whether a single letter or sign acts. Who speaks to the computer, or often hits a key unmeant, can switch that off. */
export function singleKeysAct(): boolean {
  return on
}

export function setSingleKeys(act: boolean) {
  on = act
  remembered()?.setItem(name, act ? 'on' : 'off')
  for (const listener of listeners) listener()
}

export function useSingleKeys(): boolean {
  return useSyncExternalStore((listener) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }, singleKeysAct)
}
