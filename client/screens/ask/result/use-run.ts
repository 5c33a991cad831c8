import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { CypherRequest } from '#domain/cypher'
import { useCypher } from '../../../api/run-cypher.ts'

type Asking = Pick<CypherRequest, 'query' | 'params'> & { limit?: number }

/** A question on its way: its answer or error, and how to stop it or to ask it again. */
export function useRun(asking: Asking | undefined) {
  const client = useQueryClient()
  const query = useCypher(asking)
  const [stopped, setStopped] = useState(false)
  const key = JSON.stringify(asking)
  const before = useRef(key)
  useEffect(() => {
    if (before.current === key) return
    before.current = key
    setStopped(false)
  }, [key])
  const stop = () => {
    if (!query.isFetching) return
    setStopped(true)
    void client.cancelQueries({ queryKey: ['cypher', asking] })
  }
  const again = () => {
    setStopped(false)
    void query.refetch()
  }
  return {
    answer: query.data,
    /** The answer is that to what was asked before. */
    old: query.isPlaceholderData,
    error: query.isFetching ? undefined : (query.error ?? undefined),
    unreached: query.isFetching ? query.failureReason : null,
    running: query.isFetching && !stopped,
    stopped: stopped && !query.isFetching,
    stop,
    again,
  }
}

export type Run = ReturnType<typeof useRun>
