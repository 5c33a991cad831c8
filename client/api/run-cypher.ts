import { useQuery } from '@tanstack/react-query'
import { z } from 'zod'
import { CypherAnswer, type CypherRequest } from '#domain/cypher'
import { GraphSchema } from '#domain/graph-schema'
import { sendJson } from './fetch-json.ts'
import { useFetched } from './use-fetched.ts'

export const useGraphSchema = () => useFetched('/api/schema', GraphSchema)

type Asking = Pick<CypherRequest, 'query' | 'params'> & Partial<Pick<CypherRequest, 'limit' | 'seconds'>>

/** Asks the graph itself. Without a query nothing is asked. What was asked once is not asked again by itself. */
export const useCypher = (asking: Asking | undefined) =>
  useQuery({
    queryKey: ['cypher', asking],
    queryFn: ({ signal }) => sendJson('/api/cypher', CypherAnswer, { method: 'POST', body: asking, signal }),
    enabled: asking !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 120_000,
    placeholderData: (before) => before,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  })

/** Has the server say what is wrong with a query, without running it. Throws an `ApiError` with line and column. */
export const checkCypher = (asking: Pick<CypherRequest, 'query' | 'params'>, signal: AbortSignal) =>
  sendJson('/api/cypher/check', z.unknown(), { method: 'POST', body: asking, signal })
