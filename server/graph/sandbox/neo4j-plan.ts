import { QueryRefused } from '../strangers-query.ts'
import { proceduresAllowed, whatWrites } from './what-it-does.ts'

/** The part of a driver's plan that is looked at. */
export type Neo4jPlan = { operatorType: string; arguments: Record<string, unknown>; children: Neo4jPlan[] }

/** The operators of Neo4j 5 that read the graph or work on rows, by what their names are made of. */
const readers = [
  /^(Partitioned)?(Directed|Undirected|Intersection|Subtraction|Union|AllNodes|Multi|Node|Relationship|Dynamic)\w*(Scan|Seek|SeekByRange|Lookup|FromCountStore)$/,
  /^(Anti|Let|SelectOr|LetSelectOr|LetAnti|RollUp|Conditional|AntiConditional|SelectOrAnti|LetSelectOrAnti)*(Semi)?Apply$/,
  /^(Optional)?Expand\((All|Into)\)$/,
  /^(BFSPruning)?VarLengthExpand\([\w,]+\)$|^(Bidirectional)?Repeat\(\w+\)$|^PathPropagatingBFS$/,
  /^(All)?ShortestPaths?$|^StatefulShortestPath\((All|Into)\)$|^ProjectEndpoints$/,
  /^(Eager|Ordered)?Aggregation$|^(Ordered)?Distinct$|^(Ordered)?Union$|^(Partial)?(Sort|Top)$|^Eager$/,
  /^(Left|Right)OuterHashJoin$|^(Node|Value)HashJoin$|^CartesianProduct$|^AssertSame(Node|Relationship)$|^Triadic\w+$/,
  /^(Partitioned)?Unwind$|^Projection$|^Filter$|^Limit$|^Skip$|^Optional$|^Argument$|^ArgumentTracker$|^CacheProperties$/,
  /^EmptyResult$|^EmptyRow$|^PreserveOrder$|^ProduceResults$/,
]

/** Refuses what `EXPLAIN` shows to do more than read the graph, or to be unknown. */
export function refuseByNeo4jPlan(queryType: string, plan: Neo4jPlan | undefined): void {
  const operators = plan ? operatorsOf(plan) : []
  for (const { name, details } of operators) {
    if (name === 'ProcedureCall') refuseProcedure(details)
    else if (!readers.some((reader) => reader.test(name))) throw new QueryRefused('forbidden', whatWrites(name))
  }
  if (queryType !== 'r' || plan === undefined)
    throw new QueryRefused(
      'forbidden',
      'Administration of the server or its schema: not allowed here, this only reads.',
    )
}

function refuseProcedure(details: string): void {
  const name = details.match(/^[^(]*/)?.[0].trim() ?? ''
  if (!proceduresAllowed.has(name))
    throw new QueryRefused('forbidden', `The procedure \`${name}\` is not allowed here.`)
}

function operatorsOf({
  operatorType,
  arguments: { Details },
  children,
}: Neo4jPlan): { name: string; details: string }[] {
  const own = { name: operatorType.replace(/@.*$/, ''), details: typeof Details === 'string' ? Details : '' }
  return [own, ...children.flatMap(operatorsOf)]
}
