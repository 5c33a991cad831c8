import type { Agreement, SharedPosition } from '#domain/agreement'
import type { Id } from '#domain/id'
import type { AgreedClaim, AgreedPair } from '../analysis/agreement.ts'
import type { Readable } from '../queries/define-query.ts'
import { proseOfPositions } from '../queries/prose-of-positions.ts'

/** The pairs that are shown, each position by what it says. */
export async function toldPairs(store: Readable, pairs: readonly AgreedPair[]): Promise<Agreement[]> {
  const ids = new Set(pairs.flatMap(({ on }) => on.flatMap(({ a, b }) => [...a, ...b].map(({ position }) => position))))
  if (ids.size === 0) return []
  const prose = await proseOfPositions.ask(store, { ids: [...ids] })
  const summaryOf = new Map(prose.map(({ id, summary }) => [id, summary]))
  return pairs.map(({ on, ...pair }) => ({
    ...pair,
    on: on.map(({ a, b, ...shared }) => ({ ...shared, a: told(a, summaryOf), b: told(b, summaryOf) })),
  }))
}

function told(claims: readonly AgreedClaim[], summaryOf: ReadonlyMap<Id, string>): SharedPosition[] {
  return claims.flatMap(({ position: id, ...claim }) => {
    const name = summaryOf.get(id)
    return name === undefined ? [] : [{ position: { id, label: 'Position' as const, name }, ...claim }]
  })
}
