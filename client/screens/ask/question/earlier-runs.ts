import { useSyncExternalStore } from 'react'
import { z } from 'zod'
import { screenLinks } from '#domain/view-state'

/** A question that was asked in this tab, and where its link leads. `at`: when, as an ISO instant. */
const EarlierRun = z.object({
  at: z.string(),
  title: z.string(),
  cypher: z.string(),
  rows: z.number(),
  place: screenLinks.ask.pick({ question: true, cypher: true, given: true }),
})

export type EarlierRun = z.infer<typeof EarlierRun>

const key = 'parley-earlier-runs'
const most = 30
const listeners = new Set<() => void>()

/** What this tab has kept; what it cannot keep or read is as if it had not been. */
function kept(): EarlierRun[] {
  const text = globalThis.sessionStorage?.getItem(key)
  if (!text) return []
  const read = z.string().transform((json, context) => {
    try {
      return JSON.parse(json)
    } catch {
      context.addIssue('expected JSON')
      return z.NEVER
    }
  })
  return read.pipe(z.array(EarlierRun)).safeParse(text).data ?? []
}

let runs: EarlierRun[] | undefined

const current = () => {
  runs ??= kept()
  return runs
}

/** The latest first; the same question asked again moves to the front. */
export function withRun(before: readonly EarlierRun[], run: EarlierRun): EarlierRun[] {
  const same = JSON.stringify(run.place)
  return [run, ...before.filter(({ place }) => JSON.stringify(place) !== same)].slice(0, most)
}

export function rememberRun(run: EarlierRun) {
  runs = withRun(current(), run)
  globalThis.sessionStorage?.setItem(key, JSON.stringify(runs))
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** What was asked in this tab, the latest first. */
export const useEarlierRuns = (): readonly EarlierRun[] => useSyncExternalStore(subscribe, current)
