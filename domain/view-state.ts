import { z } from 'zod'
import { ActorKind } from './actor.ts'
import { cypherLimits } from './cypher.ts'
import { Day } from './dates.ts'
import { JointAnswer } from './demand.ts'
import { DiscrepancyKind } from './discrepancy.ts'
import { Rollup } from './ground.ts'
import { Id } from './id.ts'
import { Duplicates, NetworkMeasure, Normalisation } from './network.ts'
import { Parameter, ResultForm } from './question.ts'
import { FindingKind } from './source-drop.ts'
import { Stance } from './stance.ts'

/** What is computed from positions and demands, each on a screen of its own. */
const AnalysisKind = z.enum(['agreement', 'camps', 'contested', 'demands', 'sources'])

/**
 * Everything that a link carries. `view` is the screen, `show` the form that its picture has; `plan` the plan that is chosen; `focus` what the screen is about
 * (a point, heading, plan, issue, actor or source); `other` the second actor of a comparison; `since` the day that changes are
 * counted from; `select` what is highlighted in every view at once; `hide` stances and demands'
 * answers that are taken away; `expanded` the parts of a picture whose "+n more" is opened; `mark` what is computed of each actor and shown on it; `group` what the rows of the matrix stand under instead of their sides; `find` and `only` what a long list is narrowed to, by words and by kind; `camera` pan and zoom; `source` the report that is open beside
 * the page, `paragraph` where in it, and `claim` the record that led there.
 *
 * What is asked of the graph itself: `question` one of the library or of the saved, `cypher` a text of one's own (with `question`, the one that
 * it was made from), `given` its parameters, `form` how the answer is seen, `sort` the column it is sorted by, from 1 (from its far
 * end where negative), `limit` the most rows.
 *
 * What is computed: `analysis` which finding is shown, and what it counts: `ways`, `from` and `to`, `rollup`, `without` one source,
 * `measure`, `normalise`, `duplicates`, `camps` at most; `alone` only what rests on one report.
 */
export const ViewState = z.object({
  view: z
    .enum(['home', 'answer', 'matrix', 'actors', 'actor', 'timeline', 'compare', 'evidence', 'ask', 'analysis'])
    .default('home'),
  show: z.enum(['graph', 'points', 'matrix']).optional(),
  plan: Id.optional(),
  focus: Id.optional(),
  other: Id.optional(),
  asOf: Day.optional(),
  since: Day.optional(),
  select: z.array(Id).default([]),
  hide: z.array(z.union([Stance, JointAnswer])).default([]),
  pins: z.array(z.object({ id: Id, x: z.number(), y: z.number() })).default([]),
  expanded: z.array(Id).default([]),
  mark: z.enum(['camps']).optional(),
  group: z.enum(['camps']).optional(),
  camera: z.object({ x: z.number(), y: z.number(), zoom: z.number().positive() }).optional(),
  source: Id.optional(),
  paragraph: z.coerce.number().int().min(1).optional(),
  claim: Id.optional(),
  ask: z.enum(['opposes', 'supports', 'stands', 'brokered', 'differ', 'changed', 'one-source']).optional(),
  find: z.string().min(1).max(80).optional(),
  only: z.union([ActorKind, DiscrepancyKind, FindingKind]).optional(),
  question: Id.optional(),
  cypher: z.string().min(1).max(cypherLimits.queryBytes).optional(),
  given: z.record(Parameter.shape.name, z.string().max(500)).default({}),
  form: ResultForm.optional(),
  sort: z.coerce.number().int().min(-200).max(200).optional(),
  limit: z.coerce.number().int().min(1).max(cypherLimits.rows.most).optional(),
  analysis: AnalysisKind.optional(),
  ways: z.enum(['point', 'plan']).optional(),
  from: Day.optional(),
  to: Day.optional(),
  rollup: Rollup.optional(),
  without: Id.optional(),
  measure: NetworkMeasure.optional(),
  normalise: Normalisation.optional(),
  duplicates: Duplicates.optional(),
  camps: z.coerce.number().int().min(1).max(12).optional(),
  alone: z.boolean().default(false),
  present: z.boolean().default(false),
})

export type ViewState = z.infer<typeof ViewState>
