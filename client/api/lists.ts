import { useInfiniteQuery } from '@tanstack/react-query'
import { Actor } from '#domain/actor'
import { ActorCounts } from '#domain/actor-counts'
import { Brokerage } from '#domain/brokerage'
import { Discrepancy } from '#domain/discrepancy'
import { NegotiationEvent } from '#domain/event'
import { Forecast } from '#domain/forecast'
import { Change } from '#domain/overview'
import { pageOf } from '#domain/page'
import { Position } from '#domain/position'
import { Quotation } from '#domain/quotation'
import { SourceDetail } from '#domain/source'
import { fetchJson } from './fetch-json.ts'
import { type Filters, listOf, oneOf, useFetched, wantedListOf } from './use-fetched.ts'

export const useActors = (wanted = true) => useFetched(wantedListOf('actors', wanted ? {} : undefined), pageOf(Actor))
export const useCountsOfActors = (f: Filters | undefined) =>
  useFetched(wantedListOf('actor-counts', f), pageOf(ActorCounts))
export const usePositions = (f: Filters | undefined) => useFetched(wantedListOf('positions', f), pageOf(Position))
export const useBrokerages = (f: Filters | undefined) => useFetched(wantedListOf('brokerages', f), pageOf(Brokerage))
export const useForecasts = () => useFetched(listOf('forecasts', {}), pageOf(Forecast))
export const useQuotations = (wanted = true) =>
  useFetched(wantedListOf('quotations', wanted ? {} : undefined), pageOf(Quotation))
export const useEvents = (f: Filters = {}) => useFetched(listOf('events', f), pageOf(NegotiationEvent))
export const useDiscrepancies = (f: Filters = {}) => useFetched(listOf('discrepancies', f), pageOf(Discrepancy))
export const useSource = (id: string | undefined) => useFetched(oneOf('sources', id), SourceDetail)
export const useChanges = (f: Filters = {}) => useFetched(listOf('changes', f), pageOf(Change))

const part = 300

/** The positions that are asked for, so many at a time: the next ones are fetched when somebody wants them. */
export function usePositionsInParts(filters: Filters | undefined) {
  return useInfiniteQuery({
    queryKey: [wantedListOf('positions', filters), 'in parts'],
    queryFn: ({ pageParam, signal }) => {
      const page = { limit: String(part), offset: String(pageParam) }
      return fetchJson(listOf('positions', { ...filters, ...page }), pageOf(Position), signal)
    },
    enabled: filters !== undefined,
    initialPageParam: 0,
    getNextPageParam: ({ total }, pages) => (pages.length * part < total ? pages.length * part : undefined),
    placeholderData: (before) => before,
  })
}
