import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import type { z } from 'zod'
import { Actor } from '#domain/actor'
import { ActorDetail } from '#domain/actor-detail'
import { Brokerage } from '#domain/brokerage'
import { Comparison } from '#domain/comparison'
import { Demand } from '#domain/demand'
import { Discrepancy } from '#domain/discrepancy'
import { NegotiationEvent } from '#domain/event'
import { Forecast } from '#domain/forecast'
import { GraphView } from '#domain/graph-view'
import { Heading } from '#domain/heading'
import { Issue } from '#domain/issue'
import { Matrix } from '#domain/matrix'
import { Negotiation } from '#domain/negotiation'
import { Change, DatedClaims, Overview } from '#domain/overview'
import { pageOf } from '#domain/page'
import { Plan } from '#domain/plan'
import { PlanPoint } from '#domain/plan-point'
import { Position } from '#domain/position'
import { Quotation } from '#domain/quotation'
import { Ref } from '#domain/ref'
import { Source, SourceDetail } from '#domain/source'
import { Ask, Standing } from '#domain/standing'
import type { ViewState } from '#domain/view-state'
import { fetchJson, pathWith } from './fetch-json.ts'

type Filters = Record<string, string | undefined>

export function useAnswer<S extends z.ZodType>(path: string | undefined, schema: S): UseQueryResult<z.infer<S>> {
  return useQuery({
    queryKey: [path],
    queryFn: ({ signal }) => fetchJson(path ?? '', schema, signal),
    enabled: path !== undefined,
    placeholderData: (before) => before,
  })
}

const listOf = (path: string, filters: Filters) => pathWith(`/api/${path}`, { limit: '5000', ...filters })
/** Nothing is asked before it is known what about. */
const wantedListOf = (path: string, filters: Filters | undefined) => filters && listOf(path, filters)
const oneOf = (path: string, id: string | undefined, filters: Filters = {}) =>
  id === undefined ? undefined : pathWith(`/api/${path}/${encodeURIComponent(id)}`, filters)

export const useNegotiation = () => useAnswer('/api/negotiation', Negotiation)
export const useActors = (f: Filters = {}) => useAnswer(listOf('actors', f), pageOf(Actor))
export const useActor = (id: string | undefined, asOf?: string) => useAnswer(oneOf('actors', id, { asOf }), ActorDetail)
export const usePlans = (f: Filters = {}) => useAnswer(listOf('plans', f), pageOf(Plan))
export const useHeadings = (f: Filters = {}) => useAnswer(listOf('headings', f), pageOf(Heading))
export const useIssues = (f: Filters = {}) => useAnswer(listOf('issues', f), pageOf(Issue))
export const usePoints = (f: Filters = {}) => useAnswer(listOf('points', f), pageOf(PlanPoint))
export const usePoint = (id: string | undefined) => useAnswer(oneOf('points', id), PlanPoint)
export const usePositions = (f: Filters | undefined) => useAnswer(wantedListOf('positions', f), pageOf(Position))
export const useBrokerages = (f: Filters | undefined) => useAnswer(wantedListOf('brokerages', f), pageOf(Brokerage))
export const useForecasts = () => useAnswer(listOf('forecasts', {}), pageOf(Forecast))
export const useQuotations = (f: Filters = {}) => useAnswer(listOf('quotations', f), pageOf(Quotation))
export const useDemands = (f: Filters = {}) => useAnswer(listOf('demands', f), pageOf(Demand))
export const useEvents = (f: Filters = {}) => useAnswer(listOf('events', f), pageOf(NegotiationEvent))
export const useDiscrepancies = (f: Filters = {}) => useAnswer(listOf('discrepancies', f), pageOf(Discrepancy))
export const useSources = () => useAnswer(listOf('sources', {}), pageOf(Source))
export const useSource = (id: string | undefined) => useAnswer(oneOf('sources', id), SourceDetail)
export const useChanges = (f: Filters = {}) => useAnswer(listOf('changes', f), pageOf(Change))
export const useCalendar = () => useAnswer(listOf('calendar', {}), pageOf(DatedClaims))
/** Who supports, opposes or brokered `id`, as of a day; where one of these is asked, the answer leads with it. */
export const useStanding = (id: string | undefined, asOf?: string, ask?: ViewState['ask']) =>
  useAnswer(oneOf('standing', id, { asOf, ask: Ask.safeParse(ask).data }), Standing)
export const useMatrix = (plan: string | undefined, asOf?: string) =>
  useAnswer(plan === undefined ? undefined : pathWith('/api/matrix', { plan, asOf }), Matrix)
export const useOverview = (plan: string | undefined, asOf?: string, since?: string) =>
  useAnswer(plan === undefined ? undefined : pathWith('/api/overview', { plan, asOf, since }), Overview)
export const useComparison = (a: string | undefined, b: string | undefined, asOf?: string) =>
  useAnswer(a && b ? pathWith('/api/compare', { a, b, asOf }) : undefined, Comparison)
export const useGraphView = (focus: string | undefined, f: Filters = {}) =>
  useAnswer(focus === undefined ? undefined : pathWith('/api/graph', { focus, ...f }), GraphView)
export const useSearch = (q: string) =>
  useAnswer(q.trim() === '' ? undefined : pathWith('/api/search', { q, limit: '12' }), pageOf(Ref))
