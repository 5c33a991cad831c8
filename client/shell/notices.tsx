import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { NewerDataset } from '#domain/negotiation'
import { ApiError } from '../api/fetch-json.ts'
import { useNegotiation } from '../api/negotiation.ts'
import { useView } from '../state/view-history.ts'
import buttons from '../ui/button.module.css'
import { announce } from '../ui/live-region.tsx'
import styles from './notices.module.css'

/** Why an answer could not be renewed; undefined where another try would bring the same. 503: the server says itself why. */
function passingFault(error: unknown): string | undefined {
  if (!(error instanceof ApiError)) return undefined
  if (error.status === 0) return 'The server does not answer just now; what you see may be out of date. Trying again.'
  if (error.status === 503) return `${error.message} This page tries by itself, too; what you see may be out of date.`
  return undefined
}

/** What keeps answers on this page from being renewed just now; undefined while nothing does. */
function usePassingFault(): string | undefined {
  const cache = useQueryClient().getQueryCache()
  const [fault, setFault] = useState<string>()
  useEffect(() => {
    const look = () => {
      const faults = cache
        .getAll()
        .map(({ state }) => passingFault(state.error) ?? passingFault(state.fetchFailureReason))
      setFault(faults.find((words) => words !== undefined))
    }
    look()
    // Queries are added while something else is drawn; only their answers matter here.
    return cache.subscribe((event) => event.type === 'updated' && look())
  }, [cache])
  return fault
}

/** What the reader should know of before reading: an unreadable link, a server that cannot answer, a dataset of before. */
export function Notices() {
  const { bad } = useView()
  const fault = usePassingFault()
  const [dismissed, setDismissed] = useState(false)
  const newer = useNegotiation().data?.newerDataset
  const another = dismissed ? undefined : newer
  const words = [
    ...(fault === undefined ? [] : [fault]),
    ...bad.map(({ key, value }) => `This link says “${key}=${value}”, which cannot be read; it was left out.`),
  ]
  const all = words.join(' ')
  useEffect(() => {
    if (all) announce(all)
  }, [all])
  if (words.length === 0 && !another) return null
  return (
    <aside className={styles.notices} aria-label="Notices">
      {words.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {another && <NewerEdition {...another} onDismiss={() => setDismissed(true)} />}
    </aside>
  )
}

function NewerEdition({ command, stopFirst, onDismiss }: NewerDataset & { onDismiss: () => void }) {
  return (
    <p className={styles.quiet}>
      <span>
        Parley ships with another edition of this dataset than the one shown. To load it,{' '}
        {stopFirst && 'stop the server and '}run <code>{command}</code>.
      </span>
      <button type="button" className={buttons.button} onClick={onDismiss}>
        Dismiss
      </button>
    </p>
  )
}
