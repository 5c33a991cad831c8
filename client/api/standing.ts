import type { UseQueryResult } from '@tanstack/react-query'
import { useCallback } from 'react'
import { Records } from '#domain/records'
import { standingOnDay } from '#domain/rules/records'
import { AskedFirst, type Standing } from '#domain/standing'
import type { ViewState } from '#domain/view-state'
import { recordsPath } from './record-paths.ts'
import { useFetched } from './use-fetched.ts'

type Asked = ViewState['ask']

const known = new WeakMap<Records, Map<string, Standing>>()

/** Many parts of a page want the same answer: it is computed once. */
function standingIn(records: Records, asOf: string | undefined, ask: Asked): Standing {
  const answers = known.get(records) ?? new Map<string, Standing>()
  known.set(records, answers)
  const { data: first } = AskedFirst.safeParse(ask)
  const key = `${asOf} ${first}`
  const answer = answers.get(key) ?? standingOnDay(records, asOf, first ? [first] : [])
  answers.set(key, answer)
  return answer
}

/**
 * Who supports, opposes or brokered `id`, as of a day; where one of these is asked, the answer leads with it. Computed from the records of all days:
 * another day asks the server nothing.
 */
export function useStanding(id: string | undefined, asOf?: string, ask?: Asked): UseQueryResult<Standing> {
  const ofDay = useCallback((records: Records) => standingIn(records, asOf, ask), [asOf, ask])
  return useFetched(recordsPath(id), Records, ofDay)
}
