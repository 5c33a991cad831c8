import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Skeleton } from '../ui/skeleton.tsx'
import { ErrorState } from './error-state.tsx'

type Props<T> = { query: UseQueryResult<T>; loading?: ReactNode; children: (answer: T) => ReactNode }

/** What the API answered; until then its place held, and where it fails, why. An answer once had stays while it is renewed. */
export function Answered<T>({ query, loading = <Skeleton />, children }: Props<T>) {
  if (query.data !== undefined) return children(query.data)
  const error = query.error ?? query.failureReason
  if (error) return <ErrorState error={error} again={() => void query.refetch()} />
  return <div aria-busy="true">{loading}</div>
}
