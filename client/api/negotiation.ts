import { Negotiation } from '#domain/negotiation'
import { DatedClaims, Overview } from '#domain/overview'
import { pageOf } from '#domain/page'
import { Ref } from '#domain/ref'
import { Source } from '#domain/source'
import { pathWith } from './fetch-json.ts'
import { listOf, useFetched, wantedListOf } from './use-fetched.ts'

export const useNegotiation = () => useFetched('/api/negotiation', Negotiation)
export const useSources = (wanted = true) =>
  useFetched(wantedListOf('sources', wanted ? {} : undefined), pageOf(Source))
export const useCalendar = () => useFetched(listOf('calendar', {}), pageOf(DatedClaims))
export const useOverview = (plan: string | undefined, asOf?: string, since?: string) =>
  useFetched(plan === undefined ? undefined : pathWith('/api/overview', { plan, asOf, since }), Overview)
export const useSearch = (q: string) =>
  useFetched(q.trim() === '' ? undefined : pathWith('/api/search', { q, limit: '12' }), pageOf(Ref))
