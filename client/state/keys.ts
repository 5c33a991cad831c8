import { useEffect, useRef } from 'react'
import { singleKeysAct } from './single-keys.ts'

/** True where a key belongs to what is being typed in, not to the page. Nothing is typed into a box to be ticked. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement && ['checkbox', 'radio'].includes(target.type)) return false
  return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)
}

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>

/** A letter, figure or sign by itself. */
export function isSingle({ key, ctrlKey, metaKey, altKey }: Key): boolean {
  return key.length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey
}

/** A letter that follows another, or the page's start, sooner than this belongs to a word: somebody types too early. */
const pause = 600
let lastSingle = 0

if (globalThis.document)
  document.addEventListener('keydown', (event) => {
    // After all that listens to this very key.
    if (isSingle(event)) setTimeout(() => (lastSingle = event.timeStamp))
  })

/** True where a letter stands alone, and is not one of a word that is typed before anything takes it. */
export function isAlone({ timeStamp }: Pick<KeyboardEvent, 'timeStamp'>): boolean {
  return timeStamp - lastSingle > pause
}

/** Calls `press` for each key pressed anywhere on the page that nothing else has taken. */
export function useKeys(press: (event: KeyboardEvent) => void) {
  const latest = useRef(press)
  latest.current = press
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return
      if (isSingle(event) && (!singleKeysAct() || isTyping(event.target))) return
      latest.current(event)
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}
