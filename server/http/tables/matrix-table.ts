import type { Brokerage } from '#domain/brokerage'
import type { Demand } from '#domain/demand'
import { groupBy } from '#domain/group-by'
import type { Id } from '#domain/id'
import type { Matrix } from '#domain/matrix'
import type { Position } from '#domain/position'
import type { Ref } from '#domain/ref'
import { actAlone, matchAlone, positionAlone } from '#domain/words/alone'
import { Table } from '../table.ts'
import { type Columns, rowOf } from './columns.ts'
import { citedColumns, dateColumns, knownColumns, stanceColumns } from './evidence-columns.ts'

/** What a matrix is made of: the positions of its day, all demands, and the brokerages known by then. */
export type BehindMatrix = {
  positions: readonly Position[]
  demands: readonly Demand[]
  brokerages: readonly Brokerage[]
}

type Answer = { demand: string; id: Id; match: Demand['matches'][number]; actor: Ref }

const claimColumns = ['basis', 'hedge', 'condition', 'strength', 'in words', 'citations', 'claim']
const columns = [
  ...['actor', 'side', 'target', 'way', 'what', 'stance, match or role', ...Object.keys(dateColumns)],
  ...[...claimColumns, 'actor id', 'target id'],
]

const ofPosition = rowOf({
  what: () => 'position',
  how: ({ stance }) => stance,
  ...dateColumns,
  ...stanceColumns,
  words: positionAlone,
  ...citedColumns,
  claim: ({ id }) => id,
} satisfies Columns<Position>)

/** That a point answers a demand has its own basis and citations, never those of the demand, and no date. */
const ofAnswer = rowOf({
  what: () => 'demand',
  how: ({ match }) => match.kind,
  date: () => '',
  precision: () => '',
  basis: ({ match }) => knownColumns.basis(match),
  hedge: ({ match }) => knownColumns.hedge(match),
  condition: () => '',
  strength: ({ match }) => match.strength,
  words: ({ match, actor, demand }) => matchAlone(match, actor, demand),
  citations: ({ match }) => citedColumns.citations(match),
  claim: ({ id }) => id,
} satisfies Columns<Answer>)

const ofBrokerage = rowOf({
  what: () => 'brokerage',
  how: ({ role }) => role,
  ...dateColumns,
  basis: knownColumns.basis,
  hedge: knownColumns.hedge,
  condition: () => '',
  strength: knownColumns.strength,
  words: actAlone,
  ...citedColumns,
  claim: ({ id }) => id,
} satisfies Columns<Brokerage>)

/** A row for each claim behind a cell, in the order of the cells: nothing is summed up. */
export function matrixTable(
  { actors, targets, cells }: Matrix,
  { positions, demands, brokerages }: BehindMatrix,
): Table {
  const answers = demands.flatMap(({ id, title: demand, actors: askers, matches }) =>
    askers.flatMap((actor) => matches.map((match) => ({ id, demand, match, actor }))),
  )
  const claims = [
    ...positions.map((p) => ({ on: keyOf(p.holder, p.target, 'itself'), row: ofPosition(p) })),
    ...brokerages.map((act) => ({ on: keyOf(act.actor, act.target, 'itself'), row: ofBrokerage(act) })),
    ...answers.map((one) => ({ on: keyOf(one.actor, one.match.point, 'demand'), row: ofAnswer(one) })),
  ]
  const behind = groupBy(claims, ({ on }) => on)
  const rows = cells.flatMap(({ actor: by, target: on, way }) => {
    const [actor, target] = [actors[by], targets[on]]
    if (actor === undefined || target === undefined) throw new Error('A cell of the matrix names nobody or nothing')
    const own = behind.get(keyOf(actor, target, way === 'demand' ? 'demand' : 'itself')) ?? []
    return own.map(({ row }) => [actor.name, actor.side, target.name, way, ...row, actor.id, target.id])
  })
  return new Table(columns, rows)
}

/** By a demand that the target answers, or on the target itself. */
function keyOf(actor: Ref, target: Ref, by: 'demand' | 'itself'): string {
  return `${actor.id} ${target.id} ${by}`
}
