import { QueryRefused } from '../strangers-query.ts'
import { proceduresAllowed, whatWrites } from './what-it-does.ts'

/** What may stand in a plan, as the engine's `EXPLAIN` writes it, one operator a line. `Discriminant(51)` hands on the rows of an `Apply`. */
const readers = new Set(
  `Aggregate AntiJoin Apply Bind Discriminant(51) Distinct EdgeScan Empty Except Expand Filter HorizontalAggregate Intersect Join
  LeftJoin Limit MapCollect MultiWayJoin NodeScan NodeSeek Otherwise Project Return ShortestPath Skip Sort Union Unwind`.split(
    /\s+/,
  ),
)

/** Operators within an expression are not on lines of their own: `ExistsSubquery(Filter(FilterOp { … }))`. */
const withinExpressions =
  /\b(LoadData|CallProcedure|Merge\w*|Create\w*|Delete\w*|Set\w+|Add\w+|Remove\w+|\w*Graph)\((?=\w+Op \{)/

/** Reads the plan that `EXPLAIN` made, and refuses all that does more than read the graph, or that we do not know. */
export function refuseByEmbeddedPlan(plan: string): void {
  for (const line of plan.split('\n')) {
    const operator = line.trim().split(' ')[0] ?? ''
    if (operator === '' || readers.has(operator)) continue
    if (operator === 'CallProcedure') refuseProcedure(line)
    else if (operator.startsWith('Load'))
      throw new QueryRefused('forbidden', '`LOAD CSV` reads files: not allowed here.')
    else throw new QueryRefused('forbidden', whatWrites(operator))
  }
  const hidden = plan.match(withinExpressions)?.[1]
  if (hidden) throw new QueryRefused('forbidden', whatWrites(hidden))
}

function refuseProcedure(line: string): void {
  const name = line.match(/\((.*)\)/)?.[1] ?? ''
  if (!proceduresAllowed.has(name))
    throw new QueryRefused('forbidden', `The procedure \`${name}\` is not allowed here.`)
}
