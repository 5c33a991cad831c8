import { useSyncExternalStore } from 'react'
import { changed, type ViewChange, type ViewState } from '#domain/view-state'
import { type BadKey, fromUrl, linkTo, toUrl } from './view-url.ts'

/**
 * The stack of views: the browser's own history, so that Back is undo and Forward is redo. Each entry's index stands in
 * `history.state`; undo never leaves the page.
 */
type Snapshot = { state: ViewState; bad: BadKey[]; canUndo: boolean; canRedo: boolean }

export type ChangeOptions = {
  /** Changes with the same `merge` in a row are one step of undo (a drag of the date, a pan of the camera). */
  merge?: string
  /** Whoever leaves where this leads comes back to the view of now. */
  returns?: boolean
}

const listeners = new Set<() => void>()
let { index, back } = readPlace()
let last = index
/** On the way back: nothing else is left meanwhile. */
let leaving = false
let merged: string | undefined
let snapshot = take()

/** Which entry this is, and to which one leaving it leads back. */
function readPlace(): { index: number; back: number | undefined } {
  const state: unknown = globalThis.history?.state
  if (typeof state !== 'object' || state === null || !('index' in state)) return { index: 0, back: undefined }
  return { index: Number(state.index), back: 'back' in state ? Number(state.back) : undefined }
}

function take(): Snapshot {
  const { search = '', hash = '' } = globalThis.location ?? {}
  const { state, bad } = fromUrl(search, hash)
  return { state, bad, canUndo: index > 0, canRedo: index < last }
}

function publish() {
  snapshot = take()
  for (const listener of listeners) listener()
}

globalThis.addEventListener?.('popstate', () => {
  const place = readPlace()
  index = place.index
  back = place.back
  leaving = false
  last = Math.max(last, index)
  merged = undefined
  publish()
})

/** Changes what the screen shows, or goes to the screen that is named, as one step of undo. A view that is the same is no step. */
export function changeView(change: ViewChange, { merge, returns }: ChangeOptions = {}) {
  const next = changed(snapshot.state, change)
  const url = toUrl(next)
  if (url === toUrl(snapshot.state)) return
  if (returns) back = index
  else if (!next.present) back = undefined
  const entry = back === undefined ? {} : { back }
  if (merge && merge === merged) history.replaceState({ index, ...entry }, '', url)
  else {
    index += 1
    last = index
    history.pushState({ index, ...entry }, '', url)
  }
  merged = merge
  publish()
}

/** Back to the view that was left to be returned to. Where there is none, on to another one. */
export function returnOr(change: ViewChange) {
  if (leaving) return
  if (back === undefined) return changeView(change)
  leaving = true
  history.go(back - index)
}

export function undo() {
  if (snapshot.canUndo) history.back()
}

export function redo() {
  if (snapshot.canRedo) history.forward()
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The present view, and whether there is one to go back or forward to. */
export function useView(): Snapshot {
  return useSyncExternalStore(subscribe, () => snapshot)
}

/** The link to what a change of the present view leads to. Whoever asks is drawn anew only where it is another. */
export function useLinkTo(change: ViewChange): string {
  return useSyncExternalStore(subscribe, () => linkTo(snapshot.state, change))
}
