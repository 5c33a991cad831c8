import type { UseQueryResult } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { Matrix } from '#domain/matrix'
import { PlanRecords } from '#domain/plan-records'
import { matrixOnDay } from '#domain/rules/plan-records'
import { useFetched } from './use-fetched.ts'

const pathOf = (plan: string | undefined) =>
  plan === undefined ? undefined : `/api/plans/${encodeURIComponent(plan)}/records`

/** All that is recorded of a plan and its points on whatever day. */
export const usePlanRecords = (plan: string | undefined) => useFetched(pathOf(plan), PlanRecords)

const known = new WeakMap<PlanRecords, Map<string | undefined, Matrix>>()

/** Several parts of a page want the same matrix: it is computed once. */
function matrixIn(records: PlanRecords, asOf: string | undefined): Matrix {
  const matrices = known.get(records) ?? new Map<string | undefined, Matrix>()
  known.set(records, matrices)
  const matrix = matrices.get(asOf) ?? matrixOnDay(records, asOf)
  matrices.set(asOf, matrix)
  return matrix
}

/** Who stands how to a plan and its points, as of a day. Computed from the records of all days: another day asks the server nothing. */
export function useMatrix(plan: string | undefined, asOf?: string): UseQueryResult<Matrix> {
  const ofDay = useCallback((records: PlanRecords) => matrixIn(records, asOf), [asOf])
  return useFetched(pathOf(plan), PlanRecords, ofDay)
}
