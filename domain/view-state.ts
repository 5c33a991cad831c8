import { z } from 'zod'
import { ActorKind } from './actor.ts'
import { ActorColumn } from './actor-column.ts'
import { cypherLimits } from './cypher.ts'
import { Day } from './dates.ts'
import { JointAnswer } from './demand.ts'
import { DiscrepancyKind } from './discrepancy.ts'
import { EventStatus } from './event.ts'
import { Rollup } from './ground.ts'
import { Id } from './id.ts'
import { Duplicates, NetworkMeasure, Normalisation } from './network.ts'
import { Parameter, ResultForm } from './question.ts'
import { RelationKind } from './relation.ts'
import { FindingKind } from './source-drop.ts'
import { Stance } from './stance.ts'

/**
 * What goes along from screen to screen: `plan` the plan that is chosen, `asOf` the day, `since` the day that changes are counted
 * from, `hide` stances and demands' answers that are taken away, `mark` what is computed of each actor and shown on it, `group`
 * what the rows of a matrix stand under instead of their sides, `select` who or what is picked out wherever it is shown.
 */
const shared = z.object({
  plan: Id.optional(),
  asOf: Day.optional(),
  since: Day.optional(),
  hide: z.array(z.union([Stance, JointAnswer])).default([]),
  mark: z.enum(['camps']).optional(),
  group: z.enum(['camps']).optional(),
  select: z.array(Id).default([]),
})

/** Where something was dragged to in a picture. */
export const Pin = z.object({ id: Id, x: z.number(), y: z.number() })

export type Pin = z.infer<typeof Pin>

/** Pan, in pixels, and zoom. */
export const Camera = z.object({ x: z.number(), y: z.number(), zoom: z.number().positive() })

/**
 * What any screen may have, and puts away when it is left: `source` the report that is open beside it, `paragraph` where in it, `claim`
 * the record that led there, `present` whether it is on the wall; of its picture `pins`, `camera`, and `expanded`, the parts whose
 * "+n more" is opened.
 */
const passing = z.object({
  source: Id.optional(),
  paragraph: z.coerce.number().int().min(1).optional(),
  claim: Id.optional(),
  present: z.boolean().default(false),
  pins: z.array(Pin).default([]),
  expanded: z.array(Id).default([]),
  camera: Camera.optional(),
})

/** What was asked in words, so that the screen answers that first. */
export const AskedInWords = z.enum(['opposes', 'supports', 'stands', 'brokered', 'differ', 'changed', 'one-source'])

export type AskedInWords = z.infer<typeof AskedInWords>

const ask = AskedInWords.optional()
const focus = Id.optional()
const find = z.string().min(1).max(80).optional()

/** What is computed from positions and demands, each on a screen of its own. */
const AnalysisKind = z.enum(['agreement', 'camps', 'contested', 'demands', 'sources'])

/** The plan at a glance. */
const home = z.object({ view: z.literal('home').default('home') })

/** Who stands how to `focus`: a point, heading, plan, issue, demand or event. `show`: the form that its picture has. */
const answer = z.object({
  view: z.literal('answer'),
  focus,
  ask,
  show: z.enum(['graph', 'points', 'matrix']).optional(),
})

/**
 * The actors as a map and as a list; each carries what the other shows. Of the map `focus`, the point or plan that lies on it, `rel` what
 * is drawn, `status` the state of the meetings among it (`none` draws none), `among` the actors between whom alone lines are drawn, where
 * there are two or more; unfolded sides are `expanded`. Of the list `find`, `only` and `side`, to whom it is narrowed, `order` by which
 * column (from its far end with a minus), `under` what rows stand under instead of sides.
 */
const seated = {
  focus,
  rel: z.array(z.union([RelationKind, z.literal('none')])).optional(),
  status: z.array(z.union([EventStatus, z.literal('none')])).optional(),
  among: z.array(Id).default([]),
  find,
  only: ActorKind.optional(),
  side: Id.optional(),
  order: z.union([ActorColumn, z.templateLiteral(['-', ActorColumn])]).optional(),
  under: z.enum(['kind', 'none']).optional(),
}

/** The map of the actors: the Table. */
const table = z.object({ view: z.literal('table'), ...seated })

/** Everyone on everything. `focus`: the point whose column is marked. */
const matrix = z.object({ view: z.literal('matrix'), focus })

/** The same actors as a list. */
const actors = z.object({ view: z.literal('actors'), ...seated })

const actor = z.object({ view: z.literal('actor'), focus, ask })

const timeline = z.object({ view: z.literal('timeline'), ask })

/** Two actors, `focus` and `other`. */
const compare = z.object({ view: z.literal('compare'), focus, other: Id.optional(), ask })

/** How well all is known. `focus`: a question on which reports disagree. */
const evidence = z.object({ view: z.literal('evidence'), focus, ask, only: DiscrepancyKind.optional() })

/**
 * What is asked of the graph itself: `question` one of the library or of the saved, `cypher` a text of one's own (with `question`, the
 * one that it was made from), `given` its parameters, `form` how the answer is seen, `sort` the column it is sorted by, from 1 (from
 * its far end where negative), `limit` the most rows, `find` what the list of questions is narrowed to.
 */
const askGraph = z.object({
  view: z.literal('ask'),
  question: Id.optional(),
  cypher: z.string().min(1).max(cypherLimits.queryBytes).optional(),
  given: z.record(Parameter.shape.name, z.string().max(500)).default({}),
  form: ResultForm.optional(),
  sort: z.coerce.number().int().min(-200).max(200).optional(),
  limit: z.coerce.number().int().min(1).max(cypherLimits.rows.most).optional(),
  find,
})

/**
 * What is computed: `analysis` which finding is shown, and what it counts: `ways`, `from` and `to`, `rollup`, `without` one source,
 * `measure`, `normalise`, `duplicates`, `camps` at most; `alone` and `only` which of the findings; `focus` and `other` the two whose
 * evidence is open.
 */
const analysis = z.object({
  view: z.literal('analysis'),
  analysis: AnalysisKind.optional(),
  focus,
  other: Id.optional(),
  ways: z.enum(['point', 'plan']).optional(),
  from: Day.optional(),
  to: Day.optional(),
  rollup: Rollup.optional(),
  without: Id.optional(),
  measure: NetworkMeasure.optional(),
  normalise: Normalisation.optional(),
  duplicates: Duplicates.optional(),
  camps: z.coerce.number().int().min(1).max(12).optional(),
  only: FindingKind.optional(),
  alone: z.boolean().default(false),
})

const onEvery = { ...shared.shape, ...passing.shape }

/** What the link of each screen may carry: its own part, and what every screen has. */
export const screenLinks = {
  home: home.extend(onEvery),
  answer: answer.extend(onEvery),
  table: table.extend(onEvery),
  matrix: matrix.extend(onEvery),
  actors: actors.extend(onEvery),
  actor: actor.extend(onEvery),
  timeline: timeline.extend(onEvery),
  compare: compare.extend(onEvery),
  evidence: evidence.extend(onEvery),
  ask: askGraph.extend(onEvery),
  analysis: analysis.extend(onEvery),
}

const { home: first, ...others } = screenLinks

/** Everything that a link carries, by the screen that `view` names; without it, home. */
export const ViewState = z.discriminatedUnion('view', [first, ...Object.values(others)])

type OneOf = z.infer<typeof ViewState>
type KeyOf<State> = State extends State ? keyof State : never
type WithoutOthers<State> = State extends State
  ? State & { [Key in Exclude<KeyOf<OneOf>, keyof State>]?: undefined }
  : never

/** The state of one screen. What only others have is absent there, so that whoever serves several may ask for it. */
export type ViewState = WithoutOthers<OneOf>

export type ScreenName = ViewState['view']

type ValueOf<State, Key> = State extends State ? (Key extends keyof State ? State[Key] : never) : never

/** A change of what a screen shows. One that names a screen leads there, and leaves behind all that does not go along. */
export type ViewChange = { [Key in KeyOf<OneOf>]?: ValueOf<OneOf, Key> | undefined }

const sharedKeys: ReadonlySet<string> = new Set(Object.keys(shared.shape))

/** Whether what stands under a key stays after a change: on the same screen all does, on another what goes along. */
export const goesAlong = (key: string, change: ViewChange): boolean => change.view === undefined || sharedKeys.has(key)

/** What is shown after a change. */
export function changed(state: ViewState, change: ViewChange): ViewState {
  const staying = Object.entries(state).filter(([key]) => goesAlong(key, change))
  return ViewState.parse({ ...Object.fromEntries(staying), ...change })
}
