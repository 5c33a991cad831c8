import type { Heading } from '#domain/heading'
import type { Issue } from '#domain/issue'
import type { Plan } from '#domain/plan'
import type { PlanPoint } from '#domain/plan-point'
import { noteKnown } from '#domain/words/cells'
import { type Columns, pageTable } from './columns.ts'
import { citedColumns, dateColumns, knownColumns, names, tiedNames } from './evidence-columns.ts'

const planColumns = {
  title: ({ title }) => title,
  status: ({ status }) => status,
  ...dateColumns,
  summary: ({ summary }) => summary,
  relations: ({ relations }) =>
    relations.map((relation) => `${relation.kind} ${relation.plan.name} (${noteKnown(relation)})`).join('; '),
  ...citedColumns,
  'our note': ({ note }) => note,
  id: ({ id }) => id,
} satisfies Columns<Plan>

const pointColumns = {
  title: ({ title }) => title,
  plan: ({ plan }) => plan.name,
  heading: ({ heading }) => heading?.title,
  order: ({ order }) => order,
  status: ({ status }) => status,
  text: ({ text }) => text,
  ...knownColumns,
  issues: ({ issues }) => names(issues),
  supports: ({ tally }) => tally.supports,
  conditional: ({ tally }) => tally.conditional,
  opposes: ({ tally }) => tally.opposes,
  mixed: ({ tally }) => tally.mixed,
  undeclared: ({ tally }) => tally.undeclared,
  brokered: ({ tally }) => tally.brokered,
  succeeds: ({ succeeds }) => tiedNames(succeeds),
  'succeeded by': ({ succeededBy }) => tiedNames(succeededBy),
  ...citedColumns,
  'our note': ({ note }) => note,
  'plan id': ({ plan }) => plan.id,
  id: ({ id }) => id,
} satisfies Columns<PlanPoint>

const headingColumns = {
  title: ({ title }) => title,
  plan: ({ plan }) => plan.name,
  order: ({ order }) => order,
  points: ({ points }) => names(points),
  ...citedColumns,
  'our note': ({ note }) => note,
  'plan id': ({ plan }) => plan.id,
  id: ({ id }) => id,
} satisfies Columns<Heading>

const issueColumns = {
  title: ({ title }) => title,
  order: ({ order }) => order,
  points: ({ points }) => names(points),
  demands: ({ demands }) => names(demands),
  'our note': ({ note }) => note,
  id: ({ id }) => id,
} satisfies Columns<Issue>

export const planTable = pageTable(planColumns)
export const pointTable = pageTable(pointColumns)
export const headingTable = pageTable(headingColumns)
export const issueTable = pageTable(issueColumns)
