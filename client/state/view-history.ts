import { useSyncExternalStore } from 'react'
import { ViewState } from '#domain/view-state'
import { type BadKey, fromUrl, toUrl } from './view-url.ts'

/**
 * The stack of views: the browser's own history, so that Back is undo and Forward is redo. Each entry's index stands in
 * `history.state`; undo never leaves the page.
 */
type Snapshot = { state: ViewState; bad: BadKey[]; canUndo: boolean; canRedo: boolean }

/** Changes with the same `merge` in a row are one step of undo (a drag of the date, a pan of the camera). */
export type ChangeOptions = { merge?: string }

const listeners = new Set<() => void>()
let index = readIndex()
let last = index
let merged: string | undefined
let snapshot = take()

function readIndex(): number {
  const state: unknown = globalThis.history?.state
  return typeof state === 'object' && state !== null && 'index' in state ? Number(state.index) : 0
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
  index = readIndex()
  last = Math.max(last, index)
  merged = undefined
  publish()
})

/** Goes to another view: a patch of the present one, as one step of undo. A view that is the same is no step. */
export function changeView(patch: Partial<ViewState>, { merge }: ChangeOptions = {}) {
  const url = toUrl(ViewState.parse({ ...snapshot.state, ...patch }))
  if (url === toUrl(snapshot.state)) return
  if (merge && merge === merged) history.replaceState({ index }, '', url)
  else {
    index += 1
    last = index
    history.pushState({ index }, '', url)
  }
  merged = merge
  publish()
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
