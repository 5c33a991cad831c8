import type { Known } from '../basis.ts'
import { type Citation, sourcesIn } from '../citation.ts'
import { by } from '../in-order.ts'
import { rankOf } from './verb.ts'

type Claim = Known & { citations: readonly Citation[] }

/** The best known first, of these what most reports have; never by how often one report has it. What is alike keeps its order. */
export function bestFirst<C extends Claim>(claims: readonly C[]): C[] {
  return claims.toSorted(by<C>(rankOf, ({ citations }) => -sourcesIn(citations).length))
}
