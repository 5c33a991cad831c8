import type { Id } from '#domain/id'
import { Issue } from '#domain/issue'
import { defineQuery, type Query } from './define-query.ts'
import { isOneOf, pointRefOf, refOf } from './phrases.ts'
import { entryOf, PointRefsRow, RefsRow } from './rows.ts'

const IssueRow = Issue.extend({ points: PointRefsRow, demands: RefsRow })

export type IssueFilter = { ids: Id[] | null }

/** Issues in their order, with the points and demands that they are about. */
export const issues: Query<IssueFilter, Issue> = defineQuery(
  'issues',
  `MATCH (issue:Issue:parley)
WHERE ${isOneOf('issue.id', 'ids')}
RETURN issue {.*,
    points: [(issue)<-[:ON_ISSUE]-(point:PlanPoint)-[:IN_PLAN]->(plan:Plan) | ${pointRefOf('point', 'plan')}],
    demands: [(issue)<-[:ON_ISSUE]-(demand:Demand) | ${refOf('demand', 'Demand')}]} AS entry
ORDER BY issue.order, issue.id`,
  entryOf(IssueRow),
)
