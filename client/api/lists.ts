import { Actor } from '#domain/actor'
import { Brokerage } from '#domain/brokerage'
import { Demand } from '#domain/demand'
import { Discrepancy } from '#domain/discrepancy'
import { NegotiationEvent } from '#domain/event'
import { Forecast } from '#domain/forecast'
import { Change } from '#domain/overview'
import { pageOf } from '#domain/page'
import { Position } from '#domain/position'
import { Quotation } from '#domain/quotation'
import { SourceDetail } from '#domain/source'
import { type Filters, listOf, oneOf, useAnswer, wantedListOf } from './questions.ts'

export const useActors = (wanted = true) => useAnswer(wantedListOf('actors', wanted ? {} : undefined), pageOf(Actor))
export const usePositions = (f: Filters | undefined) => useAnswer(wantedListOf('positions', f), pageOf(Position))
export const useBrokerages = (f: Filters | undefined) => useAnswer(wantedListOf('brokerages', f), pageOf(Brokerage))
export const useForecasts = () => useAnswer(listOf('forecasts', {}), pageOf(Forecast))
export const useQuotations = (wanted = true) =>
  useAnswer(wantedListOf('quotations', wanted ? {} : undefined), pageOf(Quotation))
export const useDemands = (f: Filters = {}) => useAnswer(listOf('demands', f), pageOf(Demand))
export const useEvents = (f: Filters = {}) => useAnswer(listOf('events', f), pageOf(NegotiationEvent))
export const useDiscrepancies = (f: Filters = {}) => useAnswer(listOf('discrepancies', f), pageOf(Discrepancy))
export const useSource = (id: string | undefined) => useAnswer(oneOf('sources', id), SourceDetail)
export const useChanges = (f: Filters = {}) => useAnswer(listOf('changes', f), pageOf(Change))
