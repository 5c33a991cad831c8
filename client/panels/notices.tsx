import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { NewerDataset } from '#domain/negotiation'
import { ApiError } from '../api/fetch-json.ts'
import { useNegotiation } from '../api/questions.ts'
import { useView } from '../state/view-history.ts'
import { announce } from '../ui/live-region.tsx'
import './notices.css'

function isOutOfReach(error: unknown): boolean {
  return error instanceof ApiError && (error.status === 0 || error.status === 503)
}

/** True while answers on this page could not be renewed, because the server or its database does not answer. */
function useOutOfReach(): boolean {
  const cache = useQueryClient().getQueryCache()
  const [out, setOut] = useState(false)
  useEffect(() => {
    const look = () =>
      setOut(cache.getAll().some(({ state }) => isOutOfReach(state.error) || isOutOfReach(state.fetchFailureReason)))
    look()
    // Queries are added while something else is drawn; only their answers matter here.
    return cache.subscribe((event) => event.type === 'updated' && look())
  }, [cache])
  return out
}

/** What the reader should know of before reading: an unreadable link, a server that is gone, a dataset of before. */
export function Notices() {
  const { bad } = useView()
  const out = useOutOfReach()
  const [dismissed, setDismissed] = useState(false)
  const newer = useNegotiation().data?.newerDataset
  const another = dismissed ? undefined : newer
  const words = [
    ...(out ? ['The server does not answer just now; what you see may be out of date. Trying again.'] : []),
    ...bad.map(({ key, value }) => `This link says “${key}=${value}”, which cannot be read; it was left out.`),
  ]
  const all = words.join(' ')
  useEffect(() => {
    if (all) announce(all)
  }, [all])
  if (words.length === 0 && !another) return null
  return (
    <aside className="notices" aria-label="Notices">
      {words.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {another && <NewerEdition {...another} onDismiss={() => setDismissed(true)} />}
    </aside>
  )
}

function NewerEdition({ command, stopFirst, onDismiss }: NewerDataset & { onDismiss: () => void }) {
  return (
    <p className="notice-quiet">
      Parley ships with another edition of this dataset than the one shown. To load it,{' '}
      {stopFirst && 'stop the server and '}run <code>{command}</code>.
      <button type="button" className="button" onClick={onDismiss}>
        Dismiss
      </button>
    </p>
  )
}
