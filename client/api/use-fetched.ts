import { notifyManager, type UseQueryResult, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useMemo, useSyncExternalStore } from 'react'
import type { z } from 'zod'
import { fetchJson, pathWith } from './fetch-json.ts'

export type Filters = Record<string, string | undefined>

/** `select`: what of the answer is wanted; one that stays the same is not computed anew. */
export function useFetched<S extends z.ZodType, T = z.infer<S>>(
  path: string | undefined,
  schema: S,
  select?: (answer: z.infer<S>) => T,
): UseQueryResult<T> {
  return useQuery({
    queryKey: [path],
    queryFn: ({ signal }) => fetchJson(path ?? '', schema, signal),
    enabled: path !== undefined,
    placeholderData: (before) => before,
    select,
  })
}

/** The same of what another part of the page asks: this asks nothing by itself. */
export function useKnown<S extends z.ZodType>(path: string | undefined, schema: S): z.infer<S> | undefined {
  const client = useQueryClient()
  const onChange = useCallback(
    (changed: () => void) => client.getQueryCache().subscribe(notifyManager.batchCalls(changed)),
    [client],
  )
  const data = useSyncExternalStore(onChange, () => client.getQueryData([path]))
  return useMemo(() => (data === undefined ? undefined : schema.parse(data)), [data, schema])
}

export const listOf = (path: string, filters: Filters) => pathWith(`/api/${path}`, { limit: '5000', ...filters })
/** Nothing is asked before it is known what about. */
export const wantedListOf = (path: string, filters: Filters | undefined) => filters && listOf(path, filters)
/** Without an id nothing is asked. */
export const oneOf = (path: string, id: string | undefined, filters: Filters = {}) =>
  id === undefined ? undefined : pathWith(`/api/${path}/${encodeURIComponent(id)}`, filters)
