import type { ActorDetail } from '#domain/actor-detail'
import type { Brokerage } from '#domain/brokerage'
import type { Citation } from '#domain/citation'
import type { DemandMatch } from '#domain/demand'
import type { Position } from '#domain/position'
import type { Ref } from '#domain/ref'
import type { Standing } from '#domain/standing'
import { positionsIn } from '../scenes/cast.ts'

export const columns = [
  'target',
  'actor',
  'way',
  'stance or match',
  'date',
  'basis',
  'voiced by',
  'via',
  'source',
  'paragraphs',
  'summary',
] as const

export type Row = Record<(typeof columns)[number], string>

/** The rows in the order of the columns. */
export const toCells = (rows: readonly Row[]) => rows.map((row) => columns.map((column) => row[column]))

/** Where the reports have a demand, by its id. */
type Demanded = (demand: string) => readonly Citation[]

const unknown: Demanded = () => []

/** One row for each source that a claim cites: a row stands by itself when it is cut out of the table. */
function perSource(row: Omit<Row, 'via' | 'source' | 'paragraphs'>, cited: readonly Citation[]): Row[] {
  if (cited.length === 0) return [{ ...row, via: '', source: '', paragraphs: '' }]
  return cited.map(({ source, paragraphs, via }) => ({
    ...row,
    via: via.join('; '),
    source,
    paragraphs: paragraphs.join(' '),
  }))
}

function positionRows(
  { target, holder, stance, date = '', basis, voicedBy, summary, citations }: Position,
  way: string,
): Row[] {
  const voices = voicedBy.map(({ name }) => name).join('; ')
  const row = {
    target: target.name,
    actor: holder.name,
    way,
    'stance or match': stance,
    date,
    basis,
    'voiced by': voices,
    summary,
  }
  return perSource(row, citations)
}

function brokerageRows({ target, actor, role, date = '', basis, summary, citations }: Brokerage): Row[] {
  const row = {
    target: target.name,
    actor: actor.name,
    way: 'brokered',
    'stance or match': role,
    date,
    basis,
    'voiced by': '',
    summary,
  }
  return perSource(row, citations)
}

type Match = Pick<DemandMatch, 'kind' | 'basis' | 'why' | 'point'>

function matchRows(actor: Pick<Ref, 'name'>, demand: string, match: Match, cited: readonly Citation[]): Row[] {
  const { point, kind, basis, why } = match
  const row = {
    target: point.name,
    actor: actor.name,
    way: 'by a demand',
    'stance or match': kind,
    date: '',
    basis,
    'voiced by': '',
    summary: `${demand}: ${why}`,
  }
  return perSource(row, cited)
}

/** The answer as a table: what was said of the point, what demands it answers, what was said of its plan, who brokered. */
export function standingRows(standing: Standing, demanded: Demanded = unknown): Row[] {
  const demands = standing.byDemand.flatMap((match) =>
    matchRows(match.actor, match.demand.name, match, demanded(match.demand.id)),
  )
  const onPlan = standing.onPlan ? positionsIn(standing.onPlan) : []
  return [
    ...positionsIn(standing).flatMap((position) => positionRows(position, 'on the point')),
    ...demands,
    ...onPlan.flatMap((position) => positionRows(position, 'on the plan as a whole')),
    ...standing.brokers.flatMap(brokerageRows),
  ]
}

/** Where one actor stands, as a table. */
export function actorRows(actor: ActorDetail): Row[] {
  const demands = actor.demands.flatMap(({ title, matches, citations }) =>
    matches.flatMap((match) => matchRows(actor, title, match, citations)),
  )
  return [
    ...actor.positions.flatMap((position) => positionRows(position, 'held')),
    ...demands,
    ...actor.brokerages.flatMap(brokerageRows),
  ]
}
