import { Demand } from '#domain/demand'
import type { Id } from '#domain/id'
import { defineQuery, type Query } from './define-query.ts'
import { citationsOf, isOneOf, matchEdges, pointRefOf, refOf, tieOf } from './phrases.ts'
import { CitationsRow, entryOf, MatchedPointsRow, OrderedRefsRow, RefsRow, withStrength } from './rows.ts'

const DemandRow = Demand.omit({ strength: true })
  .extend({
    actors: RefsRow,
    issues: OrderedRefsRow,
    matches: MatchedPointsRow,
    citations: CitationsRow,
  })
  .transform(withStrength)

export type DemandFilter = { ids: Id[] | null; actors: Id[] | null }

/** Demands by title. */
export const demands: Query<DemandFilter, Demand> = defineQuery(
  'demands',
  `MATCH (demand:Demand:parley)
WHERE ${isOneOf('demand.id', 'ids')}
  AND ($actors IS NULL OR EXISTS { MATCH (demand)<-[:DEMANDS]-(one:Actor) WHERE one.id IN $actors })
RETURN demand {.*,
    actors: [(demand)<-[:DEMANDS]-(actor:Actor) | ${refOf('actor', 'Actor')}],
    issues: [(demand)-[:ON_ISSUE]->(issue:Issue) | {id: issue.id, labels: labels(issue), name: issue.title, order: issue.order}],
    matches: [(demand)<-[answers:${matchEdges}]-(point:PlanPoint)-[:IN_PLAN]->(plan:Plan) |
      ${pointRefOf('point', 'plan').slice(0, -1)}, kind: type(answers), why: answers.why, ${tieOf('answers')}}],
    citations: ${citationsOf('demand')}} AS entry
ORDER BY demand.title, demand.id`,
  entryOf(DemandRow),
)
