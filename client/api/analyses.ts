import { z } from 'zod'
import { ActorNetwork } from '#domain/actor-network'
import { Agreements } from '#domain/agreement'
import { Balance } from '#domain/balance'
import { Bridges } from '#domain/bridge'
import { Coalitions } from '#domain/coalition'
import { ContestedPoints } from '#domain/contested'
import { DemandsMet } from '#domain/demands-met'
import { Measure } from '#domain/measure'
import { SourceDrops } from '#domain/source-drop'
import { pathWith } from './fetch-json.ts'
import { useFetched } from './use-fetched.ts'

/** An analysis and what it counts, as the API is asked. What is undefined is left out. */
export type AnalysisFilters = Record<string, string | undefined>

type AnalysisName =
  | 'networks'
  | 'coalitions'
  | 'balance'
  | 'bridges'
  | 'contested'
  | 'agreement'
  | 'demands'
  | 'sources'

const pathOf = (name: AnalysisName, filters: AnalysisFilters) => pathWith(`/api/analysis/${name}`, filters)

/** Where an analysis is to be had as a table. */
export const csvOf = (name: AnalysisName, filters: AnalysisFilters) => pathOf(name, { ...filters, format: 'csv' })

export const useMeasures = () => useFetched('/api/analysis', z.object({ measures: z.array(Measure) }))
export const useNetwork = (f: AnalysisFilters) => useFetched(pathOf('networks', f), ActorNetwork)
/** Without filters nothing is asked. */
export const useCoalitions = (f: AnalysisFilters | undefined) => useFetched(f && pathOf('coalitions', f), Coalitions)
export const useBalance = (f: AnalysisFilters) => useFetched(pathOf('balance', f), Balance)
export const useBridges = (f: AnalysisFilters) => useFetched(pathOf('bridges', f), Bridges)
export const useContested = (f: AnalysisFilters) => useFetched(pathOf('contested', f), ContestedPoints)
/** Without filters nothing is asked. */
export const useAgreements = (f: AnalysisFilters | undefined) =>
  useFetched(f && pathOf('agreement', { ...f, limit: '5000' }), Agreements)
export const useDemandsMet = (f: AnalysisFilters) => useFetched(pathOf('demands', f), DemandsMet)
export const useSourceDrops = (f: AnalysisFilters) => useFetched(pathOf('sources', f), SourceDrops)
