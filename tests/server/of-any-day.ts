import { readDataset } from '#seed/dataset'
import type { Engine, GraphStore } from '#server/graph/graph-store'
import type { Route } from '#server/http/define-route'
import { lakeAccord } from '../lake-accord.ts'
import { runs } from '../runs.ts'

const shipped = readDataset('seed/us-russia-28-point-plan')

/** What a day's answer is computed from, and what the server answers for that day, are compared on these. */
export const datasets = [
  { about: 'the Lake Accord', dataset: lakeAccord },
  ...('dataset' in shipped ? [{ about: 'the negotiation that ships', dataset: shipped.dataset }] : []),
]

/** Every day on which one of these dates begins, and the day before; what is dated by month or year from its first day on. */
export function daysAround(dates: readonly (string | undefined)[]): string[] {
  const days = dates.flatMap((date) => (date === undefined ? [] : `${date}-01-01`.slice(0, 10)))
  const before = days.map((day) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10))
  return [...new Set([...days, ...before])].sort()
}

/**
 * Some of these days, spread over all, and others at another turn: many targets meet all of them between them. Neo4j, slower
 * and asked by all the tests for the day that is the negotiation's, gets one a turn.
 */
export function someOf(days: readonly string[], turn: number, engine: Engine['name']): string[] {
  const count = engine === 'neo4j' ? 1 : 2
  const chosen = Array.from({ length: count }, (_, at) => {
    const spread = Math.floor((at * days.length) / count)
    return days[(spread + turn) % days.length]
  })
  return [...new Set(chosen.filter((day) => day !== undefined))]
}

/** Of many things some, others for other kinds of things: half, and for Neo4j, which answers slower, a third. */
export function someFor<T>(engine: Engine['name'], all: readonly T[]): readonly T[] {
  const every = engine === 'neo4j' ? 3 : all.length / runs(all.length / 2)
  return all.length > 30 ? all.filter((_, at) => at % Math.round(every) === 0) : all
}

/** What the first of these routes answers, as it is sent. */
export async function answerOf(
  store: GraphStore,
  [route]: readonly Route[],
  params: Record<string, string>,
  query: Record<string, string> = {},
): Promise<unknown> {
  const { signal } = new AbortController()
  const asked = { params, query, body: undefined, asker: '', signal, mayWrite: false, revision: undefined }
  return JSON.parse(JSON.stringify(await route?.respond(asked, store)))
}
